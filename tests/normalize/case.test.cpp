// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/case.hpp>
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"

using akshara::fold_case;
using akshara::search_form;

namespace {

constexpr akshara::form alone{fold_case};

static_assert(gives(alone, "BJP", "bjp") && gives(alone, "भाजपा", "भाजपा"));
static_assert(equal_in(search_form, "\u0130", "I\u0307") && equal_in(search_form, "\u0130", "i\u0307"));

} // namespace

TEST_CASE("Latin letters become small") {
    check_gives(alone, {{"BJP और RSS", "bjp और rss"}, {"É", "é"}, {"\u1E9E", "ß"}, {"\uFF21", "\uFF41"}, {"\u017F", "s"}});
}
TEST_CASE("letters of other scripts, digits and small letters stay") {
    check_keeps(alone, {"भाजपा १२", "bjp 12", "Ω", "Я", "ß", "ı"});
}
TEST_CASE("İ is I and a dot, whole and taken apart") {
    check_gives(alone, {{"\u0130", "i\u0307"}, {"I\u0307", "i\u0307"}});
    check_equal(search_form, {{"\u0130", "I\u0307"}, {"\u0130\u0327", "I\u0327\u0307"}, {"\u0130stanbul", "i\u0307stanbul"}});
}
TEST_CASE("a capital and its mark are folded as the composed letter is") {
    check_equal(search_form, {{"E\u0301", "é"}, {"\u212B", "å"}, {"A\u030A", "å"}, {"J\u030C", "\u01F0"}});
}
