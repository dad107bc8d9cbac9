// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/chandrabindu.hpp>
#include <akshara/normalize/form.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/shri.hpp>
#include <akshara/normalize/spaces.hpp>

#include "normalized.hpp"
#include "own_steps.hpp"

#include <type_traits>

using akshara::form;

namespace {

constexpr form folding{akshara::fold_chandrabindu, akshara::unify_spaces};
using folding_form = std::remove_const_t<decltype(folding)>;

static_assert(akshara::step<folding_form> && std::is_same_v<folding_form, form<akshara::fold_chandrabindu_t, akshara::unify_spaces_t>>);
static_assert(form<>::is_exact && !folding_form::is_exact);
static_assert(!folding_form::composes && decltype(form{akshara::nfc, akshara::fold_shri})::composes);
static_assert(decltype(form{form{akshara::nfc}, akshara::fold_shri})::composes);
static_assert(folding_form::reach == 1 && decltype(form{akshara::fold_chandrabindu, akshara::fold_shri})::reach == 4);
static_assert(folding_form::acts_on(U'\u0901') && folding_form::acts_on(U'\u00A0') && !folding_form::acts_on(U'क'));
static_assert(!folding_form::acts_on(U' ') && !folding_form::acts_on(akshara::text_edge));
static_assert(gives(folding, "गाँव\u00A0में", "गांव में"));

} // namespace

TEST_CASE("a form acts where one of its steps does, in ASCII, in Devanagari and elsewhere") {
    using steps = decltype(form{fold_marathi_l{}, akshara::fold_case, akshara::unify_spaces});
    std::size_t wrong = 0;
    for (char32_t c = 0; c <= akshara::text_edge; ++c)
        wrong += steps::acts_on(c) != (fold_marathi_l::acts_on(c) || akshara::fold_case_t::acts_on(c) || akshara::unify_spaces_t::acts_on(c));
    CHECK(wrong == 0);
}
TEST_CASE("steps bring each other to a common fixed point, in whatever order they are named") {
    check_gives(form{akshara::fold_chandrabindu, akshara::fold_candra_nasal}, {{"कॉँग", "कांग"}});
    check_gives(form{akshara::fold_candra_nasal, akshara::fold_chandrabindu}, {{"कॉँग", "कांग"}});
}
TEST_CASE("a form is a step of another form") {
    constexpr form nested{form{form{akshara::search_form}, fold_marathi_l{}}, akshara::unify_spaces};
    check_gives(nested, {{"काळा\u00A0\u0934", "काला ल"}, {"हिन्दी २०", "हिंदी 20"}});
    check_gives(akshara::search_form, {{"काळा", "काळा"}});
}
TEST_CASE("a form without steps leaves every byte as it is") {
    check_keeps(form<>{}, {"", "हिन्दी", "\xE0\xA4", "a\xFF\u0958", "\u200D\u200B"});
}
TEST_CASE("a form that does not compose puts right what it has touched, and nothing else") {
    constexpr form spaces{akshara::unify_spaces};
    check_keeps(spaces, {"\u0958", "न\u093C", "e\u0301", "\u0951\u0952", "\u1100\u1161"});
    constexpr form joiners{akshara::strip_joiners};
    check_gives(joiners, {{"न\u200C\u093C", "\u0929"}, {"क\u200Dख न\u093C", "कख न\u093C"}});
}
