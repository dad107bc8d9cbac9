// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/candra.hpp>
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"

using akshara::fold_candra;

namespace {

constexpr akshara::form alone{fold_candra};

static_assert(gives(alone, "बॉल", "बोल") && gives(alone, "बॅट", "बेट") && gives(alone, "बोल", "बोल"));

} // namespace

TEST_CASE("vowels with a candra or a short stroke become plain, and so do their signs") {
    check_gives(alone, {{"ऍऑॲ\u090E\u0912", "एओअएओ"}, {"क\u0945क\u0946क\u0949क\u094A", "केकेकोको"}, {"ऑफिस", "ओफिस"}});
}
TEST_CASE("others stay") { check_keeps(alone, {"एओअ", "केको", "कैकौ", "ऄ", "चँद"}); }
TEST_CASE("fold_candra is in no form") { check_apart(akshara::search_form, {{"हॉल", "होल"}, {"बॅट", "बेट"}}); }
