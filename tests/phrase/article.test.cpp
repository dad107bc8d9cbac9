// SPDX-License-Identifier: BSL-1.0
// The article's names are found by the compiler.
#include "article.hpp"

#include <akshara/phrase/mentions.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"

using namespace akshara;

namespace {

constexpr std::size_t count_names_of(entity_id wanted) {
    const gazetteer people{search_form, {{"शाह महमूद कुरैशी", 1}, {"कुरैशी", 1}, {"सर्गेई लावरोव", 2}, {"लावरोव", 2}}};
    std::size_t found = 0;
    for (const phrase_match& name : article | phrases(people)) found += name.entity == wanted;
    return found;
}

constexpr span place_of(std::string_view name) {
    const gazetteer names{search_form, {{name, 1}}};
    for (const phrase_match& found : article | phrases(names)) return found.span;
    return {};
}

constexpr std::size_t count_links_to(std::string_view full_name) {
    const gazetteer people{search_form, {{"शाह महमूद कुरैशी", 1}, {"कुरैशी", 1}, {"सर्गेई लावरोव", 2}, {"लावरोव", 2}}};
    std::size_t found = 0;
    for (const mention& name : article | mentions(people)) found += name.link && name.link->text == full_name;
    return found;
}

static_assert(count_names_of(1) == 6);
static_assert(count_links_to("शाह महमूद कुरैशी") == 5);
static_assert(place_of("शाह महमूद क़ुरैशी") == akshara::span{3945, 3989});

} // namespace

TEST_CASE("the article has the same names at run time as in the compiler") {
    CHECK(count_names_of(1) == 6);
    CHECK(count_names_of(2) == 7);
    CHECK(count_links_to("शाह महमूद कुरैशी") == 5);
    CHECK(count_links_to("सर्गेई लावरोव") == 5);
    CHECK(place_of("शाह महमूद क़ुरैशी") == akshara::span{3945, 3989});
}
