// SPDX-License-Identifier: BSL-1.0
// Every short text over a few telling pieces, searched for every short list of names: the matches are those of the literal
// reference, from the raw text and from the text in the form, by every policy.
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"
#include "phrase/reference.hpp"

#include <bit>
#include <map>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <vector>

using namespace akshara;

namespace {

/// What words are made of, and what joins them.
const std::vector<std::string> pieces{"क", "क\u093C", "\u094D", "\u200D", " ", "-", "."};

template <class Each>
void each_text(std::size_t longest, std::string& text, Each& each) {
    each(text);
    if (longest == 0) return;
    for (const std::string& piece : pieces) {
        text += piece;
        each_text(longest - 1, text, each);
        text.resize(text.size() - piece.size());
    }
}
template <class Each>
void each_text_of(std::size_t longest, Each each) {
    std::string text;
    each_text(longest, text, each);
}

constexpr match_policy policies[] = {
    {},
    {.selection = match_selection::all},
    {.selection = match_selection::maximal},
    {.hyphen = hyphen_policy::drop},
    {match_selection::maximal, hyphen_policy::require},
};

/// Names that differ in a form, by number, and gazetteers of any of them: a set is a number with a bit for each.
template <class Form>
class name_sets {
public:
    using set = std::uint32_t;

    explicit name_sets(std::vector<std::string> names) : names_(std::move(names)), made_(std::size_t{1} << names_.size()) {
        std::vector<phrase> all;
        for (std::size_t k = 0; k < names_.size(); ++k) all.push_back({names_[k], static_cast<entity_id>(k)});
        meant_.emplace(all);
        REQUIRE(meant_->size() == names_.size());
        for (set each = 1; each < made_.size(); ++each)
            if (std::popcount(each) <= 3) short_.push_back(each);
    }

    /// Of one, two or three names.
    const std::vector<set>& short_sets() const { return short_; }
    set all() const { return static_cast<set>(made_.size() - 1); }
    std::vector<reference::candidate> candidates(const reference::cut_text<Form>& text) const { return meant_->candidates(text); }
    const gazetteer<Form>& made_of(set names) {
        auto& made = made_[names];
        if (!made) {
            std::vector<phrase> listed;
            for (std::size_t k = 0; k < names_.size(); ++k)
                if ((names >> k & 1) != 0) listed.push_back({names_[k], static_cast<entity_id>(k)});
            made.emplace(Form{}, listed);
        }
        return *made;
    }

private:
    std::vector<std::string> names_;
    std::vector<std::optional<gazetteer<Form>>> made_;
    std::optional<reference::gazetteer<Form>> meant_; // of all of them
    std::vector<set> short_;
};

bool is_match(const phrase_match& found, const reference::match& meant) {
    return found.entities().size() == 1 && found.entity == meant.entities[0] && found.hyphen == meant.hyphen;
}

/// A match of the raw text leaves out what the form deletes at its edges: of these pieces joiners, in front of its first letter.
bool stands_at(std::string_view text, span found, span meant) {
    while (meant.first < found.first && text.substr(meant.first, 3) == "\u200D") meant.first += 3;
    return found == meant;
}

template <class Form>
bool raw_agrees(const std::string& text, const normalized_text<Form>& in_form, const gazetteer<Form>& names, match_policy policy,
                const std::vector<reference::match>& meant) {
    std::size_t at = 0;
    for (const phrase_match found : text | phrases(names, policy)) {
        if (at == meant.size() || !is_match(found, meant[at]) || !stands_at(text, found.span, origin(in_form, meant[at].span))) return false;
        ++at;
    }
    return at == meant.size();
}
template <class Form>
bool formed_agrees(const normalized_text<Form>& in_form, const gazetteer<Form>& names, match_policy policy,
                   const std::vector<reference::match>& meant) {
    std::size_t at = 0;
    for (const phrase_match found : in_form | phrases(names, policy)) {
        if (at == meant.size() || !is_match(found, meant[at]) || found.span != origin(in_form, meant[at].span)) return false;
        ++at;
    }
    return at == meant.size();
}

struct outcome {
    std::size_t texts = 0, searches = 0, matches = 0, wrong = 0;

    friend bool operator==(const outcome&, const outcome&) = default;
    friend std::ostream& operator<<(std::ostream& out, const outcome& o) {
        return out << o.texts << " texts, " << o.searches << " searches, " << o.matches << " matches, " << o.wrong << " wrong";
    }
};

/// Every text of up to `longest` pieces with every list of up to three of the names. Lists of which no name stands in the text
/// are searched together.
template <class Form>
outcome try_all(std::size_t longest, const std::vector<std::string>& listed) {
    name_sets<Form> sets(listed);
    outcome sum;
    each_text_of(longest, [&](const std::string& text) {
        const reference::cut_text<Form> cut(text);
        const auto in_form = normalize(text, Form{});
        const bool is_in_form = in_form.utf8() == text; // what a text in the form gives depends on its bytes alone
        const auto candidates = sets.candidates(cut);
        typename name_sets<Form>::set there = 0;
        for (const auto& c : candidates) there |= 1u << c.found.entities[0];
        ++sum.texts;

        const auto check = [&](const gazetteer<Form>& names, match_policy policy, const std::vector<reference::match>& meant) {
            sum.searches += 1 + is_in_form;
            sum.matches += meant.size();
            if (raw_agrees(text, in_form, names, policy, meant) && (!is_in_form || formed_agrees(in_form, names, policy, meant))) return;
            if (sum.wrong++ == 0) UNSCOPED_INFO("the first text: \"" << text << '"');
        };
        check(sets.made_of(sets.all() & ~there), {.selection = match_selection::all}, {});
        if (there == 0) return;
        for (const auto set : sets.short_sets()) {
            if ((set & there) == 0) continue;
            std::vector<reference::candidate> of_set;
            for (const auto& c : candidates)
                if ((set >> c.found.entities[0] & 1) != 0) of_set.push_back(c);
            for (const match_policy policy : policies) check(sets.made_of(set), policy, reference::chosen(of_set, policy));
        }
    });
    return sum;
}

/// All names of up to `longest` pieces that a form tells apart, and some longer ones.
template <class Form>
std::vector<std::string> names_of(std::size_t longest, const std::vector<std::string>& others) {
    std::map<std::string, std::string> by_key;
    const auto add = [&](const std::string& name) {
        const reference::cut_text<Form> cut(name);
        const auto key = cut.words.empty() ? std::nullopt : cut.key(0, cut.words.size() - 1);
        if (key) by_key.try_emplace(*key, name);
    };
    each_text_of(longest, add);
    for (const std::string& name : others) add(name);
    std::vector<std::string> names;
    for (const auto& [key, name] : by_key) names.push_back(name);
    return names;
}

/// Words and pairs of words; and three, for what goes on after a shorter name or fails to.
const std::vector<std::string>& search_names() {
    static const auto all = names_of<search_form_t>(3, {"क क क", "क-क क", "क.क-क"});
    return all;
}
const std::vector<std::string>& exact_names() {
    static const auto all = names_of<exact_form_t>(1, {"क\u094D", "क\u200D", "क क", "क क\u093C", "क-क", "क.क", "क - क", "क क क"});
    return all;
}

/// How many names of up to `longest` pieces make another block than the one of their kind in `names`; and those of no kind.
template <class Form>
std::size_t other_blocks(std::size_t longest, const std::vector<std::string>& names) {
    std::map<std::string, std::string> blocks; // by key
    const auto key_of = [](const std::string& name) {
        const reference::cut_text<Form> cut(name);
        return cut.words.empty() ? std::nullopt : cut.key(0, cut.words.size() - 1);
    };
    const auto block_of = [](const std::vector<phrase>& listed) {
        const gazetteer made{Form{}, listed};
        return std::string(made.block());
    };
    for (const std::string& name : names) blocks.emplace(key_of(name).value(), block_of({{name, 1}}));
    const std::string none = block_of({});
    std::size_t others = 0;
    each_text_of(longest, [&](const std::string& name) {
        const auto key = key_of(name);
        others += block_of({{name, 1}}) != (key ? blocks[*key] : none);
    });
    return others;
}

} // namespace

TEST_CASE("names that are equal in the form make one block, so that one of each kind stands for all") {
    CHECK(search_names().size() == 12);
    CHECK(other_blocks<search_form_t>(3, search_names()) == 0);
}

TEST_CASE("every short list finds in every short text what the definition says") {
    CHECK(try_all<search_form_t>(4, search_names()) == outcome{2801, 906'817, 633'784, 0});
    CHECK(try_all<exact_form_t>(4, exact_names()) == outcome{2801, 619'362, 264'668, 0});
    CHECK(try_all<search_form_t>(5, names_of<search_form_t>(1, {"क क", "क-क", "क क क"})) == outcome{19'608, 460'824, 339'652, 0});
}

TEST_CASE("every short list finds in every text of up to seven pieces what the definition says", "[.long]") {
    const outcome in_search_form = try_all<search_form_t>(7, search_names());
    CHECK(in_search_form.texts == 960'800);
    CHECK(in_search_form.wrong == 0);
    const outcome in_exact_form = try_all<exact_form_t>(7, exact_names());
    CHECK(in_exact_form.texts == 960'800);
    CHECK(in_exact_form.wrong == 0);
}
