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
