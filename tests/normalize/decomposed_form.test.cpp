// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalized.hpp>
#include <akshara/normalize/unnormalized.hpp>

#include "catch.hpp"
#include "read_in.hpp"

#include <string>

using akshara::decomposed_form;

namespace {

static_assert(akshara::detail::form_like<akshara::decomposed_form_t>);
static_assert(akshara::decomposed_form_t::acts_on(U'\u0958') && !akshara::decomposed_form_t::acts_on(U'क'));
static_assert(reads("\u0929\u0952", decomposed_form, U"न\u093C\u0952"));

} // namespace

TEST_CASE("the decomposed form has every letter apart from its marks, in the order of their classes") {
    CHECK(read_in("फ़\u095Bऩ", decomposed_form) == "फ\u093Cज\u093Cन\u093C");
    CHECK(read_in("पर\u094D\u093Cयो é 한", decomposed_form) == "पर\u093C\u094Dयो e\u0301 \u1112\u1161\u11AB");
    CHECK(read_in(std::string(300, 'x') + "\u00E9\u0323" + std::string(300, 'x'), decomposed_form) ==
          std::string(300, 'x') + "e\u0323\u0301" + std::string(300, 'x'));
}
TEST_CASE("what is in the decomposed form stays") {
    for (const std::string_view text : {"", "हिन्दी क\u093C न\u093C e\u0301", "\u0951\u0952"}) {
        CHECK(akshara::is_normalized(read_in(text, decomposed_form), decomposed_form));
        CHECK(read_in(read_in(text, decomposed_form), decomposed_form) == read_in(text, decomposed_form));
    }
    CHECK(akshara::is_normalized("न\u093C", decomposed_form));
    CHECK_FALSE(akshara::is_normalized("\u0929", decomposed_form));
}
TEST_CASE("the canonical form of the decomposed form is the text's") {
    const std::string text = "\u0929\u0931\u0934 आ\u095Bाद é\u0323 한글";
    CHECK(read_in(read_in(text, decomposed_form), akshara::canonical_form) == read_in(text, akshara::canonical_form));
}
TEST_CASE("ill-formed bytes become U+FFFD") {
    CHECK(read_in("क\xE0\xA4\u0929", decomposed_form) == "क\uFFFDन\u093C");
}
