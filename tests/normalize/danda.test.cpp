// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/danda.hpp>
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"

using akshara::repair_danda;

namespace {

constexpr akshara::form alone{repair_danda};

static_assert(gives(alone, "दोहा।।", "दोहा॥") && gives(alone, "वाक्य।", "वाक्य।"));

} // namespace

TEST_CASE("two dandas are a double one") {
    check_gives(alone, {{"१।।", "१॥"}, {"।।।", "॥।"}, {"।।।।", "॥॥"}});
    check_keeps(alone, {"। ।", "॥", "॥।", "\u09E4\u09E4"});
}
