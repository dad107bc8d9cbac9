// SPDX-License-Identifier: BSL-1.0
#include "comparison.hpp"
#include "names.hpp"

#include <akshara/phrase/mentions.hpp>

#include <memory>

namespace benchmarks {

namespace {

/// Names that all name one, so that each is short for every one that ends with it.
preparation find_mentions(std::size_t size, std::size_t single_of_1000) {
    return [=](std::string_view text) {
        std::vector<akshara::phrase> phrases;
        const std::vector<std::string> names = make_names(size, single_of_1000);
        for (const std::string& name : names) phrases.push_back({name, 1});
        const auto people = std::make_shared<akshara::gazetteer<akshara::search_form_t>>(akshara::search_form, phrases);
        return [people, text] { return (text | akshara::mentions(*people)).size(); };
    };
}

// The lists are those of `phrases search`.
const comparison mentions_100("mentions 100", find_mentions(100, 37));
const comparison mentions_10_000("mentions 10 000", find_mentions(10'000, 148));
const comparison mentions_100_000("mentions 100 000", find_mentions(100'000, 340));

} // namespace

} // namespace benchmarks
