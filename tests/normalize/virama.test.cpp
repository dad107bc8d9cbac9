// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/virama.hpp>

#include "normalized.hpp"

using akshara::drop_virama;
using akshara::fold_na_virama;
using akshara::form;
using akshara::search_form;

namespace {

constexpr form dropped{drop_virama};
constexpr form na{fold_na_virama};

static_assert(gives(dropped, "छात्र", "छातर") && gives(na, "जन्म", "जंम"));

} // namespace

TEST_CASE("every virama goes, at a word's end too") {
    check_gives(dropped, {{"स्तर", "सतर"}, {"श्रीमान्", "शरीमान"}, {"क््", "क"}, {"्क", "क"}, {"न\u094D\u093C", "\u0929"}});
    check_keeps(dropped, {"कमल", "ক্ত", "\u0A4D"});
}
TEST_CASE("every न् becomes an anusvara, whatever follows") {
    check_gives(na, {{"हिन्दी", "हिंदी"}, {"अन्य", "अंय"}, {"तन्", "तं"}, {"न्याय", "ंयाय"}});
    check_keeps(na, {"सम्मान", "\u0929्य", "नमन", "न\u200D्", "ন্"});
}
TEST_CASE("a fold of न् comes before the virama goes, in whatever order they are named") {
    check_gives(form{drop_virama, fold_na_virama}, {{"हिन्दी", "हिंदी"}, {"स्तर", "सतर"}});
    check_gives(form{fold_na_virama, drop_virama}, {{"हिन्दी", "हिंदी"}, {"स्तर", "सतर"}});
    check_equal(form{search_form, drop_virama}, {{"हिन्दी", "हिंदी"}, {"स्तर", "सतर"}});
}
TEST_CASE("drop_virama and fold_na_virama are in no form") { check_apart(search_form, {{"स्तर", "सतर"}, {"अन्य", "अंय"}}); }
