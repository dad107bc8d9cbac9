// SPDX-License-Identifier: BSL-1.0
#include "names.hpp"
#include "walk.hpp"

#include <akshara/phrase/gazetteer.hpp>
#include <akshara/phrase/phrases.hpp>

#include <memory>

namespace benchmarks {

namespace {

template <akshara::step Form>
preparation find_names(Form form, std::size_t size, std::size_t starts_per_1000) {
    return [=](std::string_view text) {
        std::vector<akshara::phrase> phrases;
        const std::vector<std::string> names = make_names(size, starts_per_1000);
        for (const std::string& name : names) phrases.push_back({name, static_cast<akshara::entity_id>(phrases.size())});
        const auto people = std::make_shared<akshara::gazetteer<Form>>(form, phrases);
        return [people, text] { return walk(akshara::phrases(*people))(text)(); };
    };
}

const comparison few("phrases, 100", find_names(akshara::exact_form, 100, 37));
const comparison many("phrases, 10 000", find_names(akshara::exact_form, 10'000, 190));
const comparison very_many("phrases, 100 000", find_names(akshara::exact_form, 100'000, 430));

const comparison few_folded("… search, 100", find_names(akshara::search_form, 100, 37));
const comparison many_folded("… search, 10 000", find_names(akshara::search_form, 10'000, 190));
const comparison very_many_folded("… search, 100 000", find_names(akshara::search_form, 100'000, 430));

} // namespace

} // namespace benchmarks
