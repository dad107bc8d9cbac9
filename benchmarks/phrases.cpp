// SPDX-License-Identifier: BSL-1.0
#include "names.hpp"
#include "walk.hpp"

#include <akshara/phrase/gazetteer.hpp>
#include <akshara/phrase/phrases.hpp>

#include <memory>

namespace benchmarks {

namespace {

template <akshara::step Form>
preparation find_names(Form form, std::size_t size, std::size_t single_of_1000) {
    return [=](std::string_view text) {
        std::vector<akshara::phrase> phrases;
        const std::vector<std::string> names = make_names(size, single_of_1000);
        for (const std::string& name : names)
            phrases.push_back({name, static_cast<akshara::entity_id>(phrases.size())});
        const auto people = std::make_shared<akshara::gazetteer<Form>>(form, phrases);
        return [people, text] { return walk(akshara::phrases(*people))(text)(); };
    };
}

// Of a thousand words of the text, so many are a name by themselves; with the names of several words, and what the form
// makes equal, 37, 190 and 430 start a name: the rates of real gazetteers.
const comparison exact_100("phrases exact 100", find_names(akshara::exact_form, 100, 37));
const comparison exact_10_000("phrases exact 10 000", find_names(akshara::exact_form, 10'000, 190));
const comparison exact_100_000("phrases exact 100 000", find_names(akshara::exact_form, 100'000, 405));
const comparison search_100("phrases search 100", find_names(akshara::search_form, 100, 37));
const comparison search_10_000("phrases search 10 000", find_names(akshara::search_form, 10'000, 148));
const comparison search_100_000("phrases search 100 000", find_names(akshara::search_form, 100'000, 340));

} // namespace

} // namespace benchmarks
