// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/step_list.hpp>

#include "catch.hpp"

namespace {

using akshara::detail::flat_step_list;
using akshara::detail::step_list;

using akshara::fold_nukta_t;
using akshara::nfc_t;

static_assert(std::is_same_v<flat_step_list<>, step_list<>>);
static_assert(std::is_same_v<flat_step_list<nfc_t, fold_nukta_t>, step_list<nfc_t, fold_nukta_t>>);
static_assert(std::is_same_v<flat_step_list<akshara::canonical_form_t, akshara::form<fold_nukta_t>>, step_list<nfc_t, fold_nukta_t>>);

} // namespace

TEST_CASE("forms in forms are their steps, in order") {
    STATIC_REQUIRE(flat_step_list<akshara::exact_form_t, akshara::search_form_t>::size == akshara::search_form_t::steps::size);
}
