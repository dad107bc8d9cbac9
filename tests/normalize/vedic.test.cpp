// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/vedic.hpp>

#include "normalized.hpp"

using akshara::drop_vedic;
using akshara::search_form;

namespace {

constexpr akshara::form alone{drop_vedic};

static_assert(gives(alone, "अग्नि\u0952मी\u0951ळे", "अग्निमीळे") && gives(alone, "अग्निः", "अग्निः"));

} // namespace

TEST_CASE("the accents of Vedic texts go, also in runs, alone and at the end") {
    check_gives(alone, {{"क\u0951\u0952\u0953\u0954", "क"}, {"\u0951क", "क"}, {"\u0951", ""}, {"क\u1CD0\u1CFFख", "कख"}, {"क\uA8E0\uA8F1", "क"}});
}
TEST_CASE("their neighbours in the blocks stay") { check_keeps(alone, {"\u0950\u0955", "\u1CCF\u1D00", "\uA8DF\uA8F2", "\u0301\u0323", "कः"}); }
TEST_CASE("what an accent stood between composes") {
    check_gives(alone, {{"न\u0951\u093C", "\u0929"}, {"e\u0952\u0301", "é"}});
    check_equal(search_form, {{"हिन्\u0951दी", "हिंदी"}, {"श\u0951्रृंगार", "शृंगार"}, {"ग\u0952ये", "गए"}});
}
