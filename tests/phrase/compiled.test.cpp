// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/compiled.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <string>
#include <vector>

using namespace akshara;

namespace {

constexpr auto make_people() { return gazetteer{search_form, {{"नरेंद्र मोदी", 1}, {"मोदी", 1}}}; }

constexpr gazetteer_view people{search_form, compiled<make_people>};
constexpr gazetteer_view cities{search_form, compiled<[] { return gazetteer{search_form, {{"नई दिल्ली", 2}}}; }>};

static_assert(people.size() == 2 && cities.size() == 1);
static_assert(says("नरेन्द्र मोदी नयी दिल्ली में" | phrases(cities), {"नयी दिल्ली"}));

} // namespace

TEST_CASE("a gazetteer that was compiled in is the one that is made at run time") {
    const gazetteer made = make_people();
    CHECK(people.block() == made.block());
    CHECK(texts("नरेन्द्र मोदी, मोदी" | phrases(people)) == std::vector<std::string>{"नरेन्द्र मोदी", "मोदी"});
}
