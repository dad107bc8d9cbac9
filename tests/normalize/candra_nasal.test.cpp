// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/candra_nasal.hpp>
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"

using akshara::fold_candra_nasal;
using akshara::search_form;

namespace {

constexpr akshara::form alone{fold_candra_nasal};

static_assert(gives(alone, "कॉंग्रेस", "कांग्रेस") && gives(alone, "सॅंड", "संड"));
static_assert(gives(alone, "हॉल", "हॉल"));

} // namespace

TEST_CASE("a candra before an anusvara becomes the plain sign or nothing") {
    check_gives(alone, {{"कॉंग्रेस", "कांग्रेस"}, {"फ़्रॅंच", "फ़्रंच"}, {"\u0945\u0902", "\u0902"}, {"\u0945\u0945\u0902", "\u0902"}});
}
TEST_CASE("a candra before anything else stays") {
    check_keeps(alone, {"हॉल", "कॉलेज", "कॉँग्रेस", "बॅट", "ॲंग", "ऑंक", "\u0902\u0949", "\u0949 \u0902", "\u0949"});
}
TEST_CASE("in a key ॉँ is ॉं: the chandrabindu is folded first") {
    check_equal(search_form, {{"कॉँग्रेस", "कांग्रेस"}, {"कॉंग्रेस", "कांग्रेस"}, {"कॉंग्रेस", "काँग्रेस"}});
    check_apart(search_form, {{"हॉल", "हाल"}, {"बॅट", "बट"}});
}
TEST_CASE("what stood between a candra and its anusvara may be dropped") {
    check_equal(search_form, {{"कॉ\u200Dंग", "कांग"}, {"कॉ\u0951ंग", "कांग"}, {"कॉ\u00ADंग", "कांग"}});
}
