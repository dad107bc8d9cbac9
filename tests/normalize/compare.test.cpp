// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/compare.hpp>
#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"

#include <string>

using akshara::canonical_form;
using akshara::compare;
using akshara::exact_form;
using akshara::search_form;

static_assert(compare("हिन्दी", "हिंदी", search_form) == 0 && compare("हिन्दी", "हिंदी", canonical_form) > 0);
static_assert(compare("", "", search_form) == 0 && compare("", "क", search_form) < 0 && compare("क", "", search_form) > 0);
static_assert(compare("", "\u2060", search_form) == 0);

namespace {

/// Whether texts are ordered as the bytes of what a form makes of them.
template <class Form>
bool compares_as_bytes(const std::string& a, const std::string& b, Form form) {
    return compare(a, b, form) == (akshara::normalize(a, form).utf8() <=> akshara::normalize(b, form).utf8());
}

} // namespace

TEST_CASE("texts are ordered as the bytes of their forms are") {
    const std::string texts[] = {"",      "क",       "का",           "\u0958", "क\u093C", "ख",     "गाँव", "गांव", "गाव",
                                 "\uFFFD", "\xE0\xA4", "\xE0\xA4\xE0", "🙏",      "\uFF5E",  "राम\u2060", "राम",  "रामायण", "BJP",
                                 "bjp",   "२०२४",    "2024",         "\u0929", "न\u093C", "é\u0323", "e\u0323\u0301"};
    for (const std::string& a : texts)
        for (const std::string& b : texts) {
            CAPTURE(a, b);
            CHECK(compares_as_bytes(a, b, search_form));
            CHECK(compares_as_bytes(a, b, canonical_form));
            CHECK(compares_as_bytes(a, b, exact_form));
        }
}
TEST_CASE("the exact form compares bytes: an ill-formed one is not the U+FFFD that it reads as") {
    CHECK((compare("\xFF", "\uFFFD", exact_form) != 0));
    CHECK((compare("\xFF", "\uFFFD", canonical_form) == 0));
    CHECK((compare("\x7F", "\x80", exact_form) < 0));
}
TEST_CASE("any two kinds of text are compared") {
    const std::string text = "यह हिन्दी है";
    CHECK((compare(text | akshara::within(akshara::span{7, 25}), std::string_view("हिंदी"), search_form) == 0));
    CHECK((compare(akshara::normalize(text, search_form), text, search_form) == 0));
    CHECK((compare(u8"गाँव", std::string("गांव"), search_form) == 0));
}
TEST_CASE("what differs early is told without a look at the rest") {
    CHECK((compare("\u0929", "न\u093C", akshara::decomposed_form) == 0));
    CHECK((compare("कख", "कग" + std::string(1000, 'x'), search_form) < 0));
}
