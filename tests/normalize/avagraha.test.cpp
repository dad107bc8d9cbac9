// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/avagraha.hpp>
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"

using akshara::drop_avagraha;

namespace {

constexpr akshara::form alone{drop_avagraha};

static_assert(gives(alone, "सोऽहम्", "सोहम्") && gives(alone, "सोहम्", "सोहम्"));

} // namespace

TEST_CASE("an avagraha goes, wherever it stands") { check_gives(alone, {{"प्रथमोऽध्यायः", "प्रथमोध्यायः"}, {"ऽ", ""}, {"ओऽऽऽम", "ओम"}, {"न\u093D\u093C", "\u0929"}}); }
TEST_CASE("those of other scripts and the apostrophe stay") { check_keeps(alone, {"\u09BD", "'", "’", "ॽ", "S"}); }
TEST_CASE("drop_avagraha is in no form") { check_apart(akshara::search_form, {{"सोऽहम्", "सोहम्"}}); }
