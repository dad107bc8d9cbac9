// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/form_pass.hpp>
#include <akshara/normalize/formed_bytes.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/lucene.hpp>

#include "catch.hpp"

#include <string>
#include <type_traits>

using namespace akshara;
using detail::form_pass;

namespace {

static_assert(std::is_same_v<form_pass<search_form_t, int>, detail::steps_pass<search_form_t, int, true>>);
static_assert(std::is_same_v<form_pass<search_form_t, int, false>, detail::steps_pass<search_form_t, int, false>>);
static_assert(std::is_same_v<form_pass<corpus_form_t, int>, detail::filtered_pass<corpus_form_t, int, true>>);
static_assert(std::is_same_v<form_pass<decomposed_form_t, int>, detail::own_pass<decomposed_form_t, int>>);
static_assert(std::is_same_v<form_pass<form<fold_nukta_t>, int>, detail::steps_pass<form<fold_nukta_t>, int, false>>);

template <step Form>
std::string in(std::string_view text, Form) {
    detail::formed_bytes made(text, 0);
    form_pass<Form, detail::formed_bytes> pass(text, made, best_kernel());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = pass.read_on(at);
        REQUIRE(next > at);
        at = next;
    }
    pass.finish();
    return std::string(made.give<Form>().utf8());
}

} // namespace

TEST_CASE("a text is brought into a form, whatever kind the form is of") {
    CHECK(in("गाँव में क़लम २०२४", search_form) == "गांव में कलम 2024");
    CHECK(in("यह है |\nवह है | \xE0\xA4", corpus_form) == "यह है ।\nवह है । \uFFFD");
    CHECK(in("\u0958", decomposed_form) == "क\u093C");
    CHECK(in("छात्र हिन्दी की", lucene_form) == "छातर हिंदि कि");
    CHECK(in("", search_form).empty());
}
