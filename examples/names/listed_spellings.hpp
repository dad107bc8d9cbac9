// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_NAMES_LISTED_SPELLINGS_HPP
#define AKSHARA_EXAMPLES_NAMES_LISTED_SPELLINGS_HPP

#include "name_list.hpp"

#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/find_spelling_level.hpp>
#include <akshara/segment/word_runs.hpp>

/// The names of a list as it spells them, which a gazetteer does not keep. Empty, it knows no level.
class listed_spellings {
public:
    listed_spellings() = default;
    explicit listed_spellings(const name_list& names) {
        for (const akshara::phrase& name : names.phrases()) spellings_[key_of(name.surface)].emplace_back(name.surface);
    }

    /// The strictest level at which a match is one of the names.
    std::optional<akshara::spelling_level> level_of(std::string_view match) const {
        std::optional<akshara::spelling_level> strictest;
        const auto listed = spellings_.find(key_of(match));
        if (listed == spellings_.end()) return strictest;
        for (const std::string& name : listed->second) {
            const auto level = akshara::find_spelling_level(match, name);
            if (level && (!strictest || *level < *strictest)) strictest = level;
        }
        return strictest;
    }

private:
    /// The words in the loosest form: names that any form makes equal have one key.
    static std::string key_of(std::string_view name) {
        const auto searched = akshara::normalize(akshara::source(name), akshara::search_form);
        std::string key;
        for (const akshara::fragment& word : searched | akshara::word_runs) key.append(word.text) += ' ';
        return key;
    }

    std::unordered_map<std::string, std::vector<std::string>> spellings_;
};

#endif
