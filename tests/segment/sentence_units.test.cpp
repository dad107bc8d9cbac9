// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/sentence_units.hpp>

#include "catch.hpp"

using akshara::sentence_break;
using akshara::sentence_line_ends;
using akshara::sentence_options;
using akshara::sentence_rules;

namespace {

constexpr sentence_options plain{.rules = sentence_rules::plain};
constexpr sentence_options wrapped{.line_ends = sentence_line_ends::wrap};

/// The class of the code point at `at` by the options.
constexpr sentence_break class_at(std::string_view bytes, std::size_t at, sentence_options options) {
    return akshara::detail::sentence_units{options}.at(bytes, at, akshara::detail::decode(bytes, at).value);
}
constexpr bool may_be(char32_t c, sentence_break unit) {
    return (akshara::detail::sentence_units::possible(c) >> static_cast<unsigned>(unit) & 1) != 0;
}

static_assert(class_at("डॉ. राम", 6, {}) == sentence_break::other && class_at("डॉ. राम", 6, plain) == sentence_break::a_term);

} // namespace

TEST_CASE("the options decide which rules give the class") {
    CHECK(class_at("क| ख", 3, {}) == sentence_break::s_term);
    CHECK(class_at("क| ख", 3, plain) == sentence_break::other);
    CHECK(class_at("क\nख", 3, {}) == sentence_break::lf);
    CHECK(class_at("क\nख", 3, wrapped) == sentence_break::sp);
    CHECK(class_at("क।\nख", 6, wrapped) == sentence_break::lf);
}

TEST_CASE("the classes that a code point may have are known before") {
    CHECK((may_be(U'.', sentence_break::a_term) && may_be(U'.', sentence_break::other) && may_be(U'.', sentence_break::close)));
    CHECK((may_be(U'|', sentence_break::other) && may_be(U'|', sentence_break::s_term)));
    CHECK((may_be(U'“', sentence_break::close) && may_be(U'“', sentence_break::other)));
    CHECK((may_be(U'…', sentence_break::close) && may_be(U'…', sentence_break::other)));
    CHECK((may_be(U'\n', sentence_break::lf) && may_be(U'\n', sentence_break::sp)));
    CHECK(akshara::detail::sentence_units::possible(U'क') == 1u << static_cast<unsigned>(sentence_break::o_letter));
}
