// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/hindi_sentence_rules.hpp>

#include "catch.hpp"

#include <string>

using akshara::sentence_break;

namespace {

/// The class of the code point at `at` where it stands.
constexpr sentence_break class_at(std::string_view bytes, std::size_t at) {
    return akshara::detail::hindi_sentence_break_at(bytes, at, akshara::detail::decode(bytes, at).value);
}
constexpr bool ends_line(std::string_view line) {
    const auto last = akshara::detail::decode_before(line, line.size());
    return akshara::detail::hindi_ends_line_at(line, line.size() - last.size, last.value);
}

static_assert(class_at("डॉ. राम", 6) == sentence_break::other && class_at("है. वह", 6) == sentence_break::a_term);

} // namespace

TEST_CASE("letters, dandas and spaces have the classes of Unicode") {
    CHECK(class_at("क।", 0) == sentence_break::o_letter);
    CHECK(class_at("क।", 3) == sentence_break::s_term);
    CHECK(class_at("\n", 0) == sentence_break::lf);
    CHECK(class_at("क”", 3) == sentence_break::close);
}

TEST_CASE("a pipe typed for a danda is a terminator") {
    CHECK(class_at("क| ख", 3) == sentence_break::s_term);
    CHECK(class_at("क|ख", 3) == sentence_break::other);
}

TEST_CASE("an ellipsis goes with the terminator before it") {
    CHECK(class_at("क…", 3) == sentence_break::close);
    CHECK(class_at("क...", 3) == sentence_break::close);
}

TEST_CASE("an opening mark before a word begins the next sentence") {
    CHECK(class_at("।“मैं", 3) == sentence_break::other);
    CHECK(class_at("।(मैं", 3) == sentence_break::other);
    CHECK(class_at("।[{मैं", 3) == sentence_break::other);
    CHECK(class_at("।“ मैं", 3) == sentence_break::close);
    CHECK(class_at("।”मैं", 3) == sentence_break::close);
}

TEST_CASE("before a line end an ellipsis and a unit's abbreviation end a sentence, a title does not") {
    CHECK(ends_line("वह है।"));
    CHECK(ends_line("वह है."));
    CHECK(ends_line("वह है|"));
    CHECK(ends_line("वह है…"));
    CHECK(ends_line("वह है..."));
    CHECK(ends_line("५ रु."));
    CHECK_FALSE(ends_line("कल डॉ."));
    CHECK_FALSE(ends_line("२.१."));
    CHECK_FALSE(ends_line("वह है,"));
    CHECK_FALSE(ends_line("वह है"));
}
