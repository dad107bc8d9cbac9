// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/form_mark.hpp>

#include "catch.hpp"

#include <set>

using namespace akshara;
using detail::form_mark;

static_assert(form_mark<search_form_t>() != form_mark<canonical_form_t>());

TEST_CASE("forms that act elsewhere have other marks, the same steps the same") {
    const std::set<std::uint32_t> marks{form_mark<exact_form_t>(),
                                        form_mark<canonical_form_t>(),
                                        form_mark<search_form_t>(),
                                        form_mark<form<fold_nukta_t>>(),
                                        form_mark<form<fold_case_t>>(),
                                        form_mark<form<nfc_t, fold_nukta_t>>(),
                                        form_mark<form<fold_chandrabindu_t>>(),
                                        form_mark<form<unify_spaces_t>>()};
    CHECK(marks.size() == 8);
    CHECK(form_mark<canonical_form_t>() == form_mark<form<nfc_t>>());
}
