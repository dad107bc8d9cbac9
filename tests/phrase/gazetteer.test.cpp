// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/gazetteer.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <array>
#include <list>
#include <string>
#include <vector>

using namespace akshara;

namespace {

using list = std::vector<std::string>;

static_assert([] {
    const gazetteer people{search_form, {{"नरेंद्र मोदी", 1}, {"मोदी", 1}, {"", 2}}};
    return people.size() == 2 && people.rejected().size() == 1 && people.view().valid();
}());

struct keeper { // a gazetteer is a member like any other
    gazetteer<search_form_t> people;
};

template <class Gazetteer>
std::vector<rejection_reason> reasons(const Gazetteer& names) {
    std::vector<rejection_reason> found;
    for (const rejected_phrase& r : names.rejected()) found.push_back(r.reason);
    return found;
}

std::string words(std::size_t count) {
    std::string made;
    for (std::size_t k = 0; k < count; ++k) made += "क ";
    return made;
}

} // namespace

TEST_CASE("a gazetteer is made of a list in braces, of two entries, one or none") {
    const gazetteer two{search_form, {{"नरेंद्र मोदी", 1}, {"मोदी", 1}}};
    const gazetteer one{search_form, {{"मोदी", 1}}};
    const gazetteer none{search_form, {}};
    CHECK(two.size() == 2);
    CHECK(one.size() == 1);
    CHECK(none.empty());
    CHECK(none.view().valid());
    CHECK(keeper{}.people.empty());
    CHECK(keeper{{search_form, {{"मोदी", 1}}}}.people.size() == 1);
}

TEST_CASE("entries are strings of any kind, in any range") {
    const std::string owned = "मोदी";
    CHECK(gazetteer{search_form, {{owned, 1}, {"राम", 2}}}.size() == 2);
    CHECK(gazetteer{search_form, std::vector<phrase>{{"क", 1}, {"ख", 2}}}.size() == 2);
    CHECK(gazetteer{exact_form, std::list<phrase>{{"क", 1}}}.size() == 1);
    CHECK(gazetteer{exact_form, std::array<phrase, 2>{{{"क", 1}, {"ख", 2}}}}.size() == 2);
    const phrase array[] = {{"क", 1}, {"ख", 2}, {"ग", 3}};
    CHECK(gazetteer{search_form, array}.size() == 3);
}

TEST_CASE("names are copied, and so is a gazetteer") {
    std::string name = "मोदी";
    const gazetteer people{search_form, {{name, 1}}};
    name = "राम";
    const gazetteer copy{people};
    gazetteer moved = gazetteer{people};
    moved = copy;
    CHECK(texts("मोदी राम" | phrases(people)) == list{"मोदी"});
    CHECK(texts("मोदी राम" | phrases(moved)) == list{"मोदी"});
    CHECK(moved.block() == people.block());
}

TEST_CASE("a gazetteer that was moved from holds no names") {
    gazetteer people{search_form, {{"मोदी", 1}}};
    const gazetteer other = std::move(people);
    CHECK(other.size() == 1);
    CHECK(people.empty());
    CHECK(("मोदी" | phrases(people)).empty());
}

TEST_CASE("names that the form makes equal are one; an entity is listed once for it") {
    const gazetteer cities{search_form, {{"नई दिल्ली", 7}, {"नयी दिल्ली", 7}, {"नयी  दिल्ली", 3}, {"नई दिल्ली", 7}}};
    CHECK(cities.size() == 1);
    CHECK(cities.rejected().empty());
    const auto found = *("नयी दिल्ली" | phrases(cities)).begin();
    CHECK(std::vector<entity_id>(found.entities().begin(), found.entities().end()) == std::vector<entity_id>{7, 3});
    CHECK(found.entity == 7);
    CHECK(gazetteer{exact_form, {{"नई दिल्ली", 7}, {"नयी दिल्ली", 7}}}.size() == 2);
}

TEST_CASE("what a gazetteer does not take it names, with the place in the list and the reason") {
    const std::string nothing = " \u0902।”";
    const std::string many = words(33);
    const std::string wide = std::string(256, 'a');
    const gazetteer names{
        search_form,
        {{"", 1}, {"राम", 2}, {nothing, 3}, {"राम, मोहन", 4}, {many, 5}, {wide, 6}, {"क\n\nख", 7}, {"“क”", 8}}};
    using enum rejection_reason;
    CHECK(names.rejected() ==
          std::vector<rejected_phrase>{
              {0, empty}, {2, no_word}, {3, breaks}, {4, too_many_words}, {5, too_long}, {6, breaks}});
    CHECK(names.size() == 2);
    for (const rejected_phrase& r : names.rejected()) CHECK_FALSE(describe(r.reason).empty());
}

TEST_CASE("32 words and 255 bytes a word are taken") {
    const gazetteer names{search_form, {{words(32), 1}, {std::string(255, 'a'), 2}}};
    CHECK(names.size() == 2);
    const std::string text = words(32) + "। " + words(31);
    CHECK(texts(text | phrases(names)) == list{words(32).substr(0, words(32).size() - 1)});
}

TEST_CASE("in exact_form any separator holds, up to 255 bytes") {
    const gazetteer names{exact_form, {{"राम, मोहन", 1}, {"क\n\nख", 2}, {"क" + std::string(256, ' ') + "ख", 3}}};
    CHECK(reasons(names) == std::vector{rejection_reason::too_long});
    CHECK(texts("राम, मोहन क\n\nख" | phrases(names)) == list{"राम, मोहन", "क\n\nख"});
    CHECK(texts("राम,मोहन क\nख" | phrases(names)).empty());
}

namespace {

struct drop_letters_t {
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return is_word_start(c); }
    static constexpr rewrite apply(written text) noexcept { return acts_on(text[0]) ? rewrite(1) : rewrite(); }
};

} // namespace

TEST_CASE("a name of which the form leaves nothing is no name") {
    const gazetteer names{form{drop_letters_t{}}, {{"राम", 1}}};
    CHECK(reasons(names) == std::vector{rejection_reason::folds_to_nothing});
    CHECK(("राम राम" | phrases(names)).empty());
}

TEST_CASE("ill-formed bytes part the words of a name as anything else does") {
    CHECK(reasons(gazetteer{search_form, {{"क\xE0\xA4ख", 1}}}) == std::vector{rejection_reason::breaks});
    const gazetteer exact{exact_form, {{"क\xE0\xA4ख", 1}}};
    CHECK(texts("क\xE0\xA4ख क\xE0ख" | phrases(exact)) == list{"क\xE0\xA4ख"});
}

TEST_CASE("a gazetteer keeps its block and the list of what it could not take, no more") {
    const gazetteer people{search_form, {{"राम", 1}, {"नई दिल्ली", 2}}};
    CHECK(people.memory_usage() == people.block().size());
    const gazetteer some{search_form, {{"राम", 1}, {"", 2}, {"!", 3}}};
    CHECK(some.memory_usage() >= some.block().size() + 2 * sizeof(rejected_phrase));
    CHECK(some.memory_usage() < some.block().size() + 8 * sizeof(rejected_phrase));
}
