// SPDX-License-Identifier: BSL-1.0
#include "comparison.hpp"
#include "names.hpp"

#include <akshara/phrase/contains.hpp>
#include <akshara/phrase/find_first.hpp>
#include <akshara/phrase/gazetteer.hpp>
#include <akshara/phrase/phrases.hpp>
#include <akshara/phrase/tag.hpp>

#include <memory>

namespace benchmarks {

namespace {

/// With what is made of a text and 10 000 names, 19 % of whose words are one.
template <class Answer>
preparation with_names(Answer answer) {
    return [=](std::string_view text) {
        std::vector<akshara::phrase> phrases;
        const std::vector<std::string> names = make_names(10'000, 190);
        for (const std::string& name : names) phrases.push_back({name, static_cast<akshara::entity_id>(phrases.size())});
        const auto people = std::make_shared<akshara::gazetteer<akshara::exact_form_t>>(akshara::exact_form, phrases);
        return [=] { return static_cast<std::size_t>(answer(text, akshara::phrases(*people))); };
    };
}
/// With one that no text has, so that all of it is read.
template <class Answer>
preparation with_none(Answer answer) {
    return [=](std::string_view text) {
        const auto people = std::make_shared<akshara::gazetteer<akshara::exact_form_t>>(
            akshara::exact_form, std::initializer_list<akshara::phrase>{{"zzzzzz zzzzzz", 1}});
        return [=] { return static_cast<std::size_t>(answer(text, akshara::phrases(*people))); };
    };
}

const comparison contains_none("contains, no name", with_none([](std::string_view text, const auto& names) {
    return akshara::contains(text, names);
}));
const comparison find_no_first("find_first, no name", with_none([](std::string_view text, const auto& names) {
    return akshara::find_first(text, names).has_value();
}));
const comparison replace_names("replace", with_names([](std::string_view text, const auto& names) {
    return akshara::replace(text, names, [](const akshara::phrase_match&) { return "…"; }).size();
}));
const comparison tag_names("tag", with_names([](std::string_view text, const auto& names) {
    return akshara::tag(text, names, "<b>", "</b>").size();
}));

} // namespace

} // namespace benchmarks
