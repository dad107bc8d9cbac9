// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "phrase/reference.hpp"

#include <deque>

using namespace akshara;

namespace {

// What names and the text around them are made of, and what has been trouble: marks, joiners, things that are
// deleted, the ० that is a sign or a digit, spaces, dots, hyphens, line ends, ill-formed bytes.
const std::vector<std::string> pieces{"क",      "ख",        "न",       "म",      "य",
                                      "श",      "र",        "द",       "अ",      "क़",
                                      "\u0958", "\u0929",   "\u093C",  "\u094D", "\u093E",
                                      "\u093F", "\u0940",   "\u0947",  "\u0943", "\u0949",
                                      "\u0945", "\u0902",   "\u0901",  "\u0951", "\u200D",
                                      "\u200C", "\u200B",   "\u00AD",  "\uFEFF", "\u200F",
                                      "\u2060", "०",        "१",       "9",      "0",
                                      "A",      "a",        "e\u0301", "\u0301", " ",
                                      " ",      " ",        "\u00A0",  "\u2009", "\t",
                                      "\n",     "\r\n",     "\r",      "\u2028", "\u2029",
                                      "-",      "-",        "\u2010",  "\u2013", ".",
                                      ".",      "॰",        ",",       "।",      "(",
                                      "”",      "\xE0\xA4", "\x95",    "\xFF",   std::string(1, '\0'),
                                      "😀"};

std::string random_string(generator& random, std::size_t longest, std::size_t kinds) {
    std::string made;
    for (std::size_t k = random.below(longest + 1); k > 0; --k) made += pieces[random.below(kinds)];
    return made;
}

constexpr match_policy policies[] = {
    {},
    {.selection = match_selection::all},
    {.selection = match_selection::maximal},
    {.hyphen = hyphen_policy::drop},
    {.hyphen = hyphen_policy::require},
    {match_selection::maximal, hyphen_policy::drop},
    {match_selection::all, hyphen_policy::require},
};

template <class Text, class Form>
std::vector<reference::match> found_in(const Text& text, const gazetteer<Form>& names, match_policy policy) {
    std::vector<reference::match> found;
    for (const phrase_match m : text | phrases(names, policy)) {
        const auto entities = m.entities();
        found.push_back({m.span, {entities.begin(), entities.end()}, m.hyphen});
        if (m.entity != entities[0]) found.back().entities.clear();
    }
    return found;
}

/// Whether a word could begin, or go on, in these bytes.
bool begins_word(std::string_view bytes) {
    for (const char32_t c : reference::code_points_of(bytes))
        if (is_word_start(c)) return true;
    return false;
}
bool continues_word(std::string_view bytes) {
    for (const char32_t c : reference::code_points_of(bytes))
        if (is_word_character(c)) return true;
    return false;
}

/// Raw and normalized agree with the reference: words, entities, flags, and spans but for what was deleted.
template <class Form>
bool agrees(const std::string& text, const gazetteer<Form>& names, const reference::gazetteer<Form>& meant,
            match_policy policy) {
    const auto normalized = normalize(text, Form{});
    auto expected = meant.find(text, policy);
    for (auto& m : expected) m.span = origin(normalized, m.span);
    if (found_in(normalized, names, policy) != expected) return false;

    const auto raw = found_in(text, names, policy);
    if (raw.size() != expected.size()) return false;
    for (std::size_t k = 0; k < raw.size(); ++k) {
        const span outer = expected[k].span;
        const span inner = raw[k].span;
        if (raw[k].entities != expected[k].entities || raw[k].hyphen != expected[k].hyphen || !outer.contains(inner))
            return false;
        if (Form::is_exact && inner != outer) return false;
        const std::string_view bytes = text;
        if (begins_word(bytes.substr(outer.first, inner.first - outer.first))) return false;
        if (continues_word(bytes.substr(inner.last, outer.last - inner.last))) return false;
    }
    return true;
}

template <class Form>
std::size_t disagreements(std::uint64_t seed, std::size_t rounds, std::size_t kinds) {
    generator random{seed};
    std::size_t wrong = 0;
    for (std::size_t round = 0; round < rounds; ++round) {
        std::deque<std::string> surfaces; // names keep their place
        std::vector<phrase> list;
        std::string text = random_string(random, 40, kinds);
        for (std::size_t k = random.below(12); k > 0; --k) {
            const std::size_t first = random.below(text.size() + 1);
            if (random.below(2) == 0) surfaces.push_back(text.substr(first, random.below(16)));
            else surfaces.push_back(random_string(random, 6, kinds));
            list.push_back({surfaces.back(), static_cast<entity_id>(random.below(4))});
        }
        for (std::size_t k = random.below(4); k > 0 && !surfaces.empty(); --k)
            text += (random.below(2) == 0 ? " " : "-") + surfaces[random.below(surfaces.size())];
        const gazetteer names{Form{}, list};
        const reference::gazetteer<Form> meant(list);
        wrong += names.size() != meant.size();
        for (const match_policy policy : policies) {
            if (agrees(text, names, meant, policy)) continue;
            ++wrong;
            UNSCOPED_INFO("seed " << seed << " round " << round << ": " << text);
        }
    }
    return wrong;
}

/// Every string of up to `longest` of these pieces.
template <class Each>
void each_string(const std::vector<std::string>& alphabet, std::size_t longest, const std::string& begin,
                 const Each& each) {
    each(begin);
    if (longest == 0) return;
    for (const std::string& piece : alphabet) each_string(alphabet, longest - 1, begin + piece, each);
}

template <class Form>
std::size_t disagreements_on_short_strings(std::size_t longest_name, std::size_t longest_text) {
    const std::vector<std::string> alphabet{"क", "क़", "\u094D", "\u200D", " ", "-", ".", "०"};
    std::deque<std::string> surfaces;
    std::vector<phrase> list;
    each_string(alphabet, longest_name, "", [&](const std::string& s) {
        surfaces.push_back(s);
        list.push_back({surfaces.back(), static_cast<entity_id>(list.size())});
    });
    const gazetteer names{Form{}, list};
    const reference::gazetteer<Form> meant(list);
    std::size_t wrong = names.size() != meant.size();
    each_string(alphabet, longest_text, "", [&](const std::string& text) {
        for (const match_policy policy : {policies[0], policies[1]}) wrong += !agrees(text, names, meant, policy);
    });
    return wrong;
}

/// A form of the user's own, which deletes letters and joins words.
struct drop_hyphens_and_e_t {
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'-' || c == U'e' || c == U'अ'; }
    static constexpr rewrite apply(written text) noexcept { return acts_on(text[0]) ? rewrite(1) : rewrite(); }
};
using own_form = form<canonical_form_t, drop_hyphens_and_e_t>;

} // namespace

TEST_CASE("matches are those of the definition, raw and normalized, in every form and policy") {
    const std::size_t devanagari_and_separators = 43;
    CHECK(disagreements<search_form_t>(1, 2000, pieces.size()) == 0);
    CHECK(disagreements<search_form_t>(2, 2000, devanagari_and_separators) == 0);
    CHECK(disagreements<canonical_form_t>(3, 1000, pieces.size()) == 0);
    CHECK(disagreements<exact_form_t>(4, 1000, pieces.size()) == 0);
}

TEST_CASE("matches are those of the definition for every short string of what trouble is made of") {
    CHECK(disagreements_on_short_strings<search_form_t>(2, 5) == 0);
    CHECK(disagreements_on_short_strings<exact_form_t>(2, 4) == 0);
}

TEST_CASE("raw and normalized texts agree in a form that deletes letters and joins words") {
    generator random{5};
    const gazetteer names{own_form{}, {{"क ख", 1}, {"कख", 2}, {"न-म", 3}, {"क", 4}, {"य अ श", 5}}};
    std::size_t wrong = 0;
    for (std::size_t round = 0; round < 2000; ++round) {
        const std::string text = random_string(random, 30, pieces.size());
        const auto normalized = normalize(text, own_form{});
        const auto raw = found_in(text, names, {});
        const auto read = found_in(normalized, names, {});
        wrong += raw.size() != read.size();
        for (std::size_t k = 0; k < raw.size() && k < read.size(); ++k)
            wrong += raw[k].entities != read[k].entities || !read[k].span.contains(raw[k].span);
    }
    CHECK(wrong == 0);
}
