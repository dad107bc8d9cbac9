// SPDX-License-Identifier: BSL-1.0
// Matching allocates nothing a match, and each allocation of each function about names fails in turn: nothing leaks, and what
// was there before is as it was.
#include "limited_memory.hpp"

#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/contains.hpp>
#include <akshara/phrase/find_first.hpp>
#include <akshara/phrase/mentions.hpp>
#include <akshara/phrase/phrases.hpp>
#include <akshara/phrase/tag.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace akshara;
using limited_memory::allocations_of;
using limited_memory::try_with_each_limit;

namespace {

constexpr match_policy policies[] = {
    {},
    {.selection = match_selection::all},
    {.selection = match_selection::maximal},
};

/// Names of one word and of several, of which some begin with others; and some that no gazetteer takes.
std::vector<std::string> many_names() {
    std::vector<std::string> names{"राम", "राम मोहन", "राम मोहन राय", "मोहन राय", "नई दिल्ली", "हिंदी", "उ॰प्र॰", "", "।", "क, ख"};
    for (int k = 0; k < 150; ++k) names.push_back("राम सड़क " + std::to_string(k));
    return names;
}
std::vector<phrase> listed(const std::vector<std::string>& names) {
    std::vector<phrase> made;
    for (const std::string& name : names) made.push_back({name, static_cast<entity_id>(made.size())});
    return made;
}

/// Of so many parts, each with matches that overlap, what forms change, and attempts that fail.
std::string text_of(int parts) {
    std::string made;
    for (; parts > 0; --parts)
        made += "राम मोहन राय, राम मोहन से। नयी दिल्ली में \u200Dहिन्दी-उ०प्र०; राम सड़क ७, राम\u00A0सड़क और "
                "कोई नाम यहाँ नहीं है, गाँव\u200D का\u00AD क़लम\n";
    return made;
}

template <class Text, class Form>
std::size_t count_matches(const Text& text, const gazetteer<Form>& names, match_policy policy) {
    std::size_t count = 0;
    for (const phrase_match match : text | phrases(names, policy)) count += !match.text.empty();
    return count;
}

/// In all forms and policies together.
template <class Try>
void with_each(Try with) {
    const auto names = many_names();
    const gazetteer exact{exact_form, listed(names)};
    const gazetteer search{search_form, listed(names)};
    for (const match_policy policy : policies) {
        with(exact, policy);
        with(search, policy);
    }
}

void check(const limited_memory::outcome& found, std::size_t at_least) {
    CHECK(found.failed >= at_least);
    CHECK(found.leaked == 0);
    CHECK(found.broken == 0);
}

constexpr auto nothing_to_break = [] { return true; };

} // namespace

TEST_CASE("however many matches there are a search allocates no more") {
    const std::string some = text_of(1000), many = text_of(10'000);
    with_each([&](const auto& names, match_policy policy) {
        std::size_t some_found = 0, many_found = 0;
        const std::size_t for_some = allocations_of([&] { some_found = count_matches(some, names, policy); });
        const std::size_t for_many = allocations_of([&] { many_found = count_matches(many, names, policy); });
        CHECK(some_found > 3000);
        CHECK(many_found == 10 * some_found);
        CHECK(for_some > 0);
        CHECK(for_many == for_some);
    });
}
TEST_CASE("once a search's window has its room, after some of the text, nothing is allocated at all") {
    const std::string text = text_of(2000);
    const auto in_exact_form = normalize(text, exact_form);
    const auto in_search_form = normalize(text, search_form);
    const auto check_text = [](const auto& read, const auto& names, match_policy policy) {
        const auto view = read | phrases(names, policy);
        auto at = view.begin();
        const auto last = view.end();
        for (int k = 0; k < 3000; ++k) ++at;
        std::size_t count = 0;
        CHECK(allocations_of([&] {
                  for (; at != last; ++at) count += !at->text.empty();
              }) == 0);
        CHECK(count > 2000);
    };
    with_each([&]<class Form>(const gazetteer<Form>& names, match_policy policy) {
        check_text(text, names, policy);
        if constexpr (Form::is_exact) check_text(in_exact_form, names, policy);
        else check_text(in_search_form, names, policy);
    });
}
TEST_CASE("a gazetteer is made whole or not at all, and what is assigned to keeps its names") {
    const auto names = many_names();
    const auto list = listed(names);
    const auto check_form = [&](auto form) {
        gazetteer people{form, {{"राम", 7}, {"", 8}}};
        const std::string before(people.block());
        const auto rejected = people.rejected();
        check(try_with_each_limit([&] { people = gazetteer{form, list}; },
                                  [&] { return people.block() == before && people.rejected() == rejected && people.size() == 1; }),
              20);
        CHECK(people.size() == names.size() - people.rejected().size());
        const gazetteer other{form, list};
        CHECK(people.block() == other.block());
    };
    check_form(exact_form);
    check_form(canonical_form);
    check_form(search_form);
}
TEST_CASE("a gazetteer is copied whole or not at all") {
    const auto names = many_names();
    const gazetteer people{search_form, listed(names)};
    CHECK(people.rejected().size() == 3);
    gazetteer copy{search_form, {{"राम", 7}, {"", 8}}};
    const std::string before(copy.block());
    const auto rejected = copy.rejected();
    check(try_with_each_limit([&] { copy = people; }, [&] { return copy.block() == before && copy.rejected() == rejected; }), 2);
    CHECK(copy.block() == people.block());
    CHECK(copy.rejected() == people.rejected());
    copy = *&copy;
    CHECK(copy.block() == people.block());
}
TEST_CASE("searches fail without a trace") {
    // A word longer than any window, and a name of which the first word is kept for long.
    const std::string text = text_of(3) + std::string(20'000, 'a') + " राम" + std::string(20'000, ' ') + "मोहन " + text_of(3);
    with_each([&](const auto& names, match_policy policy) {
        check(try_with_each_limit([&] { static_cast<void>(count_matches(text, names, policy)); }, nothing_to_break), 1);
        check(try_with_each_limit([&] { static_cast<void>(contains(text, phrases(names, policy))); }, nothing_to_break), 1);
        check(try_with_each_limit([&] { static_cast<void>(find_first(text, phrases(names, policy))); }, nothing_to_break), 1);
        std::string tagged = "before";
        check(try_with_each_limit([&] { tagged = tag(text, phrases(names, policy), "<", ">"); }, [&] { return tagged == "before"; }), 5);
        auto kept = "राम मोहन राय" | mentions(names);
        const auto before = kept;
        check(try_with_each_limit([&] { kept = text | mentions(names, policy); }, [&] { return kept == before; }), 5);
    });
}
