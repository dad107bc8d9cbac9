// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/equivalent.hpp>
#include <akshara/normalize/forms.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>

using akshara::canonical_form;
using akshara::equivalent;
using akshara::exact_form;
using akshara::search_form;

static_assert(equivalent("हिन्दी", "हिंदी", search_form) && equivalent("गई", "गयी", search_form));
static_assert(equivalent("\u0958", "क\u093C", canonical_form) && !equivalent("\u0958", "क\u093C", exact_form));
static_assert(!equivalent("की", "कि", search_form) && !equivalent("में", "मैं", search_form));

TEST_CASE("what a form does not tell apart is equivalent in it") {
    CHECK(equivalent("क़लम", "कलम", search_form));
    CHECK(equivalent("२०२४", "2024", search_form));
    CHECK(equivalent("न\u093C", "\u0929", akshara::decomposed_form));
    CHECK(equivalent(std::string("राम\u2060"), std::string_view("राम"), search_form));
    CHECK(equivalent("", "", exact_form));
}
TEST_CASE("a start of a text is not the text") {
    CHECK_FALSE(equivalent("राम", "रामायण", search_form));
    CHECK_FALSE(equivalent("रामायण", "राम", search_form));
    CHECK_FALSE(equivalent("", "क", exact_form));
    CHECK(equivalent("राम", "राम\u200D", search_form));
}
