// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/form_stretches.hpp>
#include <akshara/normalize/forms.hpp>

#include "catch.hpp"

#include <type_traits>

using akshara::detail::form_stretches;

static_assert(std::is_same_v<form_stretches<akshara::search_form_t>, akshara::detail::untouched_stretches<akshara::search_form_t>>);
static_assert(std::is_same_v<form_stretches<akshara::decomposed_form_t>, akshara::detail::no_stretches>);

TEST_CASE("a form with a pass of its own passes nothing by") {
    form_stretches<akshara::decomposed_form_t> stretches;
    int rewriter = 0;
    CHECK(stretches.end_of("abc", 0, rewriter) == 0);
    CHECK(stretches.end_of("abc", 2, rewriter) == 2);
}
