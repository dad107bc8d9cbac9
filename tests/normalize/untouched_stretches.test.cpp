// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/untouched_stretches.hpp>

#include "catch.hpp"

#include <string>

using akshara::canonical_form;
using akshara::search_form;

namespace {

/// Up to where a form finds nothing to do, and where it stops to look.
template <akshara::step Form>
constexpr bool finds_untouched(Form, std::string_view text, std::size_t last, std::size_t stop) {
    const auto found = akshara::detail::find_untouched<Form>(text, 0);
    return found.last == last && found.stop == stop;
}

static_assert(akshara::detail::kept_back<akshara::search_form_t> == 9);
static_assert(finds_untouched(search_form, "abcdefghijJ", 1, 10));

constexpr bool is_a(char32_t c) noexcept { return c == U'a'; }
constexpr bool is_b(char32_t c) noexcept { return c == U'b'; }
struct at_ab {
    static constexpr std::size_t reach = 2;
    static constexpr akshara::trigger triggers[] = {{&is_a, &is_b}};
    static constexpr akshara::rewrite apply(akshara::written) noexcept { return {}; }
};

struct no_sink {
    constexpr void operator()(char32_t, std::size_t) const noexcept {}
};

} // namespace

TEST_CASE("a stretch that can be copied ends so far before something to do that every step may look back") {
    CHECK(finds_untouched(canonical_form, "", 0, 0));
    CHECK(finds_untouched(canonical_form, "हिक\u093C", 12, 12));
    CHECK(finds_untouched(canonical_form, "abcन\u093C", 2, 6)); // two code points are left, one of them the letter of the mark
    CHECK(finds_untouched(canonical_form, "abc\xFF", 1, 3));
    CHECK(finds_untouched(canonical_form, "\u093Cabc", 0, 0)); // what stands before is unknown
    CHECK(finds_untouched(search_form, "abcdefghijJ", 1, 10)); // nine of them
    CHECK(finds_untouched(akshara::form{at_ab{}}, "xxxxxaxbxxxxxab", 9, 13)); // at the first of a pair, and only there
    CHECK(finds_untouched(search_form, "abJ", 0, 2));
}

TEST_CASE("a stretch is searched once, and only while nothing waits") {
    const std::string text = "abcdefghijkJlmnopqrstuv";
    no_sink sink;
    akshara::detail::rewriter<akshara::search_form_t, no_sink> rewriter(sink);
    akshara::detail::untouched_stretches<akshara::search_form_t> stretches;
    CHECK(stretches.end_of(text, 0, rewriter) == 2);
    CHECK(stretches.end_of(text, 4, rewriter) == 4); // up to J it is known
    for (std::size_t at = 2; at < 12; ++at) rewriter.feed(static_cast<unsigned char>(text[at]), at + 1);
    CHECK(stretches.end_of(text, 12, rewriter) == 12); // J waits for what follows it
    for (std::size_t at = 12; at < 18; ++at) rewriter.feed(static_cast<unsigned char>(text[at]), at + 1);
    CHECK(stretches.end_of(text, 18, rewriter) == text.size());
}
