// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/phrases.hpp>
#include <akshara/phrase/replace.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;

namespace {

const auto number = [](const phrase_match& name) { return '#' + std::to_string(name.entity); };

} // namespace

TEST_CASE("names are replaced, and all else stays byte for byte") {
    const gazetteer people{search_form, {{"राम", 1}, {"नई दिल्ली", 2}}};
    CHECK(replace("राम, रामायण; नयी दिल्ली\xFF\n", phrases(people), number) == "#1, रामायण; #2\xFF\n");
    CHECK(replace("और", phrases(people), number) == "और");
    CHECK(replace("", phrases(people), number).empty());
    CHECK(replace(std::string("राम"), phrases(people), [](auto&) { return ""; }).empty());
}
TEST_CASE("of names that overlap the first is replaced") {
    const gazetteer people{search_form, {{"क ख", 1}, {"ख ग", 2}, {"ग", 3}}};
    CHECK(replace("क ख ग", phrases(people, {.selection = match_selection::all}), number) == "#1 #3");
}
TEST_CASE("in a text whose offsets are not those of its bytes, names are replaced in the bytes") {
    const gazetteer people{search_form, {{"कलम", 1}}};
    const auto text = normalize("वह क़लम है", search_form);
    CHECK(replace(text, phrases(people), number) == "वह #1 है");
    const std::string whole = "क़लम, क़लम";
    CHECK(replace(whole | within(span{14, 26}), phrases(people), number) == "#1");
}
