// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/touched_places.hpp>

#include "catch.hpp"
#include "kernels.hpp"

#include <algorithm>

#include <string>
#include <vector>

using akshara::canonical_form;
using akshara::search_form;

namespace {

constexpr bool is_a(char32_t c) noexcept { return c == U'a'; }
constexpr bool is_b(char32_t c) noexcept { return c == U'b'; }
constexpr bool is_edge(char32_t c) noexcept { return c == akshara::text_edge; }
template <auto Next>
struct at_a_before {
    static constexpr std::size_t reach = 2;
    static constexpr akshara::trigger triggers[] = {{&is_a, Next}};
    static constexpr akshara::rewrite apply(akshara::written) noexcept { return {}; }
};

template <class Form>
constexpr std::size_t first_of(Form, std::string_view text, std::size_t from = 0, akshara::kernel k = akshara::best_kernel()) {
    return akshara::detail::touched_places<Form>(k).next(text, from);
}

static_assert(first_of(search_form, "abcdefghJ") == 8 && first_of(search_form, "") == 0);

/// All places, each looked for behind the one before.
template <class Form>
std::vector<std::size_t> places(Form, std::string_view text, akshara::kernel k) {
    akshara::detail::touched_places<Form> places(k);
    std::vector<std::size_t> found;
    for (std::size_t at = places.next(text, 0); at != text.size(); at = places.next(text, at)) {
        found.push_back(at);
        do at += akshara::detail::decode(text, at).size; // a place may not begin with a mark: nothing is known of its letter
        while (at != text.size() && !akshara::canonical_boundary_before(akshara::detail::decode(text, at).value));
    }
    return found;
}

} // namespace

TEST_CASE("a place is a code point that a step acts on, or that may not keep NFC, or an ill-formed byte") {
    CHECK(first_of(canonical_form, "हिक\u093C") == 12);
    CHECK(first_of(canonical_form, "abcन\u093C") == 3); // the letter that the mark composes with
    CHECK(first_of(canonical_form, "abc\xFF") == 3);
    CHECK(first_of(canonical_form, "\u093Cabc") == 0); // what stands before is unknown
    CHECK(first_of(search_form, "abJ") == 2);
}
TEST_CASE("of a pair it is the first, and one alone is none") {
    const akshara::form at_ab{at_a_before<&is_b>{}};
    CHECK(first_of(at_ab, "xaxbxab") == 5);
    CHECK(first_of(at_ab, "xaxbxaa") == 7);
    CHECK(first_of(at_ab, "ab", 1) == 2); // what stands before has nothing to do with it
}
TEST_CASE("the text's end may be the second of a pair") {
    const akshara::form at_last_a{at_a_before<&is_edge>{}};
    CHECK(first_of(at_last_a, "axa") == 2);
    CHECK(first_of(at_last_a, "axax") == 4);
}
TEST_CASE("every kernel finds the same places in the end") {
    std::string text;
    for (int k = 0; k < 40; ++k) {
        text += "हिन्दी का वाक्य और एक, ";
        if (k % 3 == 0) text += "क़लम Latin é ऍ";
        if (k % 7 == 0) text += "বাংলা न\u093C \xE0\xA4 ";
        text += std::string(static_cast<std::size_t>(k), '.');
    }
    const auto expected = places(search_form, text, akshara::kernel::portable);
    CHECK(expected.size() > 40);
    for (const akshara::kernel k : kernels()) {
        INFO(akshara::name_of(k));
        std::size_t missed = 0;
        const auto found = places(search_form, text, k);
        for (const std::size_t place : expected) missed += std::find(found.begin(), found.end(), place) == found.end();
        CHECK(missed == 0);
    }
}
