// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/block_builder.hpp>
#include <akshara/phrase/phrase_search.hpp>

#include "catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace akshara;

namespace {

using search = detail::phrase_search<detail::form_words<search_form_t, true>>;

std::string found_in(std::string_view text, std::initializer_list<phrase> given, match_policy policy = {}) {
    detail::name_list list;
    for (const phrase& name : given) list.add<search_form_t>(name);
    const std::vector<char> block = detail::block_builder(list).build(0);
    search reader(text, {{block.data(), block.size()}, 0}, policy);
    std::string found;
    for (detail::found_phrase one; reader.next(one);)
        found += std::string(found.empty() ? "" : "|") + std::string(text.substr(one.span.first, one.span.size()));
    detail::found_phrase none;
    return reader.next(none) ? "more after the end" : found;
}

} // namespace

TEST_CASE("an attempt that fails gives way to the shorter name, and to those that begin within it") {
    CHECK(found_in("क ख ग च", {{"क ख ग घ", 1}, {"क", 2}, {"ख ग", 3}}) == "क|ख ग");
    CHECK(found_in("क ख ग", {{"क ख ग घ", 1}, {"ख ग घ ङ", 2}, {"ग", 3}}) == "ग");
}

TEST_CASE("an attempt that is open at the end is decided there") {
    CHECK(found_in("क ख", {{"क ख ग", 1}, {"क", 2}}) == "क");
    CHECK(found_in("क", {{"क ख", 1}}).empty());
    CHECK(found_in("", {{"क", 1}}).empty());
}

TEST_CASE("what breaks a phrase ends every attempt") {
    CHECK(found_in("क, ख", {{"क ख", 1}, {"क", 2}, {"ख", 3}}) == "क|ख");
    CHECK(found_in("क ख, ग", {{"क ख ग", 1}, {"ख ग", 2}}).empty());
}

TEST_CASE("all 32 words of a name are looked for from every word") {
    std::string name, text;
    for (int k = 0; k < 32; ++k) name += "क ";
    for (int k = 0; k < 70; ++k) text += "क ";
    const auto count = [](const std::string& found) { return 1 + std::count(found.begin(), found.end(), '|'); };
    CHECK(count(found_in(text, {{name, 1}})) == 2);
    CHECK(count(found_in(text, {{name, 1}}, {.selection = match_selection::all})) == 39);
    CHECK(count(found_in(text, {{name, 1}, {"क", 2}})) == 2 + 6);
}

TEST_CASE("the names that a match's last words are, the longer before the shorter") {
    const auto last_parts_in = [](std::string_view text, match_policy policy) {
        detail::name_list list;
        for (const phrase& name : {phrase{"क ख ग घ", 1}, {"ख ग घ", 2}, {"ख ग", 3}, {"ग घ ङ", 4}, {"घ", 5}, {"क", 6}, {"च-घ", 7}})
            list.add<search_form_t>(name);
        const std::vector<char> block = detail::block_builder(list).build(0);
        const detail::name_table names({block.data(), block.size()}, 0);
        search reader(text, names, policy);
        std::string found;
        for (detail::found_phrase one; reader.next(one);) {
            found += std::to_string(one.entities[0]) + ":";
            reader.last_parts([&](const detail::name_node& part) {
                found += ' ' + (part.ends_name() ? std::to_string(names.entities(part)[0]) : "no name");
            });
            found += ';';
        }
        return found;
    };
    CHECK(last_parts_in("क ख ग घ, ख ग घ ङ, घ, च-घ, क", {}) == "1: 2 5;2: 5;5:;7: 5;6:;");
    CHECK(last_parts_in("क ख ग घ ङ", {.selection = match_selection::all}) == "6:;1: 2 5;3:;2: 5;4:;5:;");
    CHECK(last_parts_in("क ख ग घ ङ", {.selection = match_selection::maximal}) == "1: 2 5;4:;");
}

TEST_CASE("in a block that claims a name of more words, no more than 32 are followed") {
    detail::name_list list;
    const auto add_name_of = [&](std::size_t words) {
        const std::size_t first = list.words.size();
        for (std::size_t k = 0; k < words; ++k) {
            const std::string_view key = k == 0 ? "क" : " क";
            list.words.push_back({list.pool.size(), static_cast<unsigned char>(k != 0), 3});
            list.pool.insert(list.pool.end(), key.begin(), key.end());
        }
        list.names.push_back({list.names.size(), first, list.words.size(), 1});
    };
    add_name_of(40);
    add_name_of(33);
    const std::vector<char> long_names = detail::block_builder(list).build(0);
    add_name_of(32);
    const std::vector<char> also_32 = detail::block_builder(list).build(0);

    std::string text;
    for (int k = 0; k < 100; ++k) text += "क ";
    const auto longest_in = [&](const std::vector<char>& block) {
        search reader(text, {{block.data(), block.size()}, 0}, {});
        std::size_t longest = 0;
        for (detail::found_phrase one; reader.next(one);) longest = std::max(longest, one.span.size());
        return longest;
    };
    CHECK(longest_in(long_names) == 0);
    CHECK(longest_in(also_32) == 32 * 4 - 1);
}
