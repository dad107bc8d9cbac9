// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/form_plan.hpp>
#include <akshara/normalize/forms.hpp>

#include "catch.hpp"
#include "own_steps.hpp"

namespace {

using plan = akshara::detail::form_plan<akshara::search_form_t::steps>;

static_assert(plan::facts_of(0x0958).decomposes() && !plan::facts_of(U'क').decomposes());
static_assert(plan::facts_of(U'क').begins() && !plan::facts_of(0x093C).begins());
static_assert(plan::facts_of(0x093C).alone() != 0 && plan::facts_of(U'क').alone() == 0);
static_assert(plan::nfc_step == 1);

constexpr akshara::detail::placed_code_points stack_of(char32_t c) {
    akshara::detail::placed_code_points stack;
    stack.push({c});
    return stack;
}

} // namespace

TEST_CASE("what a form knows of a code point is what its steps say, in every block") {
    for (char32_t c = 0; c < 0x3000; ++c) {
        INFO("U+" << std::hex << static_cast<unsigned>(c));
        CHECK((plan::facts_of(c).here() != 0) == (akshara::search_form_t::acts_on(c)));
        CHECK(plan::facts_of(c).begins() == akshara::canonical_boundary_before(c));
    }
}
TEST_CASE("only steps of the active groups are asked") {
    const auto stack = stack_of(0x0901);
    const auto all = plan::apply(akshara::written(stack), 0xFFFF);
    CHECK(all.change.taken == 1);
    CHECK(all.change.put[0] == 0x0902);
    CHECK(all.step == 13); // fold_chandrabindu
    CHECK(plan::apply(akshara::written(stack), 0).change.taken == 0);
}
