// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/lucene.hpp>
#include <akshara/normalize/step_names.hpp>

#include "catch.hpp"
#include "own_steps.hpp"

using akshara::canonical_form_t;
using akshara::detail::replaced_step;
using akshara::detail::step_name;
using akshara::detail::step_names;
using names = std::vector<std::string_view>;

static_assert(step_name<akshara::fold_nukta_t>() == "fold_nukta" && step_name<fold_marathi_l>() == "step");
static_assert(step_names<akshara::visual_form_t>(0b101) == names{"nfc", "dedupe_marks"});

TEST_CASE("the steps of a form are named in its order") {
    CHECK(step_names<akshara::search_form_t>(0b11) == names{"nfc", "repair_joiners"});
    CHECK(step_names<akshara::form<fold_marathi_l, akshara::fold_nukta_t>>(0b11) == names{"step", "fold_nukta"});
    CHECK(step_names<akshara::lucene_form_t>(1) == names{"lucene_form"});
}
TEST_CASE("a replaced byte has its name, and what no step did was composing") {
    CHECK(step_names<canonical_form_t>(replaced_step) == names{"replace_ill_formed"});
    CHECK(step_names<canonical_form_t>(replaced_step | 1) == names{"replace_ill_formed", "nfc"});
    CHECK(step_names<akshara::form<fold_marathi_l>>(0) == names{"nfc"});
}
