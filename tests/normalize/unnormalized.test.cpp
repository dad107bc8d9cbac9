// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/normalize/unnormalized.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "own_steps.hpp"

#include <string>

using akshara::canonical_form;
using akshara::exact_form;
using akshara::find_unnormalized;
using akshara::is_normalized;
using akshara::search_form;
using akshara::span;

static_assert(is_normalized("हिन्दी", canonical_form) && !is_normalized("हिन्दी", search_form));
static_assert(find_unnormalized("हिन्दी", search_form) == span{6, 12});
static_assert(find_unnormalized("aन\u093C", canonical_form) == span{1, 7} && !find_unnormalized("", canonical_form));

TEST_CASE("the first place is what would be replaced, reordered or dropped") {
    CHECK(find_unnormalized("गाँव में हिन्दी", search_form) == span{6, 9});
    CHECK(find_unnormalized("क\u0951\u0952 \u0958", canonical_form) == span{3, 9});
    CHECK(find_unnormalized("राम\u2060 श्याम", search_form) == span{9, 12});
    CHECK(find_unnormalized("राम\u2060", search_form) == span{9, 12});
    CHECK(find_unnormalized("\uFEFFराम", search_form) == span{0, 3});
    CHECK(find_unnormalized("\uFEFF", search_form) == span{0, 3});
    CHECK(find_unnormalized("\u0958", canonical_form) == span{0, 3});
    CHECK(find_unnormalized("\u0929", akshara::decomposed_form) == span{0, 3});
    CHECK(find_unnormalized("अतः", akshara::form{drop_final_visarga{}}) == span{6, 9});
}
TEST_CASE("a place far behind what is in the form is found there") {
    const std::string plain(500, 'x');
    CHECK(is_normalized(plain, search_form));
    CHECK(find_unnormalized(plain + "A" + plain, search_form) == span{500, 501});
    CHECK(find_unnormalized(plain + "e\u0301", canonical_form) == span{500, 503});
    CHECK(find_unnormalized(plain + "\u200Dक", search_form) == span{500, 503});
}
TEST_CASE("ill-formed bytes are in no form but the exact one") {
    CHECK(find_unnormalized("क\xE0\xA4 ", canonical_form) == span{3, 5});
    CHECK(is_normalized("क\xE0\xA4 ", exact_form));
    CHECK(is_normalized("क\uFFFD", canonical_form));
}
TEST_CASE("in a part of a text, and in a text in another form, the place is one of the first source") {
    const std::string text = "\u0958लम गाँव";
    CHECK(find_unnormalized(text | akshara::within(span{9, 22}), search_form) == span{16, 19});
    CHECK(find_unnormalized(akshara::normalize(text, canonical_form), search_form) == span{3, 3}); // the nukta of a letter of three bytes
    CHECK(is_normalized(akshara::normalize(text, search_form), search_form));
}
TEST_CASE("what a form makes is in the form") {
    for (const std::string text : {"हिन्दी \u0958लम\u2060 २०२४", "\u200D\u200C", "\xFFक\u093C", "श्रृंगार"}) {
        CHECK(is_normalized(akshara::normalize(text, canonical_form), canonical_form));
        CHECK(is_normalized(akshara::normalize(text, search_form), search_form));
    }
}
