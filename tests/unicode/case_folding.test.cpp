// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/case_folding.hpp>

#include <akshara/unicode/script.hpp>

#include "code_point_properties.hpp"

using akshara::fold_case_of;

namespace {

constexpr example<char32_t> examples[] = {
    {U'क', U'क'},     {U'A', U'a'},         {U'Z', U'z'},
    {U'a', U'a'},     {U'[', U'['},         {U'É', U'é'},
    {U'Ā', U'ā'},     {U'Ṛ', U'ṛ'}, // letters that transliterations of Hindi use
    {U'ß', U'ß'},                   // its folding to two letters is a full one
    {0x1E9E, U'ß'},   {0x0178, 0x00FF},     {0x017F, U's'},
    {0x212A, U'k'},   // KELVIN SIGN
    {0xFF21, 0xFF41}, // full width
    {0x0391, 0x0391}, // Greek is left alone
    {0x0410, 0x0410}, // Cyrillic too
    {0x00B5, 0x00B5}, // MICRO SIGN folds to a Greek letter and is not Latin
    {0x24B6, 0x24B6}, // circled letters are symbols
    {0xD800, 0xD800}, {0x110000, 0x110000}, {0xFFFFFFFF, 0xFFFFFFFF},
};
static_assert(hold(examples, fold_case_of));

TEST_CASE("Latin letters fold to lower case and others stay") { check(examples, fold_case_of); }

TEST_CASE("506 Latin letters fold, each to a Latin letter that stays") {
    std::size_t folded = 0;
    std::size_t wrong = 0;
    for (char32_t c = 0; c != 0x110000; ++c) {
        const char32_t target = fold_case_of(c);
        if (target == c) continue;
        ++folded;
        wrong += fold_case_of(target) != target || akshara::script_of(target) != akshara::script::latin;
    }
    CHECK(folded == 506);
    CHECK(wrong == 0);
}

} // namespace
