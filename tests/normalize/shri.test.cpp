// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/shri.hpp>

#include "normalized.hpp"

using akshara::fold_shri;
using akshara::search_form;

namespace {

constexpr akshara::form alone{fold_shri};

static_assert(gives(alone, "श्रृंगार", "शृंगार") && gives(alone, "श्री", "श्री"));

} // namespace

TEST_CASE("श्रृ becomes शृ, at any place") { check_gives(alone, {{"श्रृंखला", "शृंखला"}, {"विश्रृंखल", "विशृंखल"}, {"श्रृश्रृ", "शृशृ"}}); }
TEST_CASE("श्र without ृ, and ृ after another cluster, stay") { check_keeps(alone, {"श्री", "श्रम", "शृंगार", "स्रृ", "श्र", "श्\u200Dरृ", "रृ", "कृ"}); }
TEST_CASE("a joiner or a nukta inside does not hide it from a key") {
    check_equal(search_form, {{"श्\u200Dरृंगार", "शृंगार"}, {"श्\u0931ृंगार", "शृंगार"}, {"श\u0951्रृंगार", "शृंगार"}});
}
TEST_CASE("F061: श्रृंगार is शृंगार; a stray reph and रर are other words") {
    check_equal(search_form, {{"श्रृंगार", "शृंगार"}, {"अन्तर्राष्ट्रीय", "अंतर्राष्ट्रीय"}});
    check_apart(search_form, {{"विश्व", "विश्र्व"}, {"अन्तर्राष्ट्रीय", "अन्तरराष्ट्रीय"}});
}
