// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_NAMES_SPELLING_LIST_HPP
#define AKSHARA_EXAMPLES_NAMES_SPELLING_LIST_HPP

#include "escaped.hpp"
#include "name_list.hpp"

#include <akshara/phrase/aliases.hpp>
#include <akshara/phrase/everyday_names.hpp>

#include <optional>

/// The names of a list, and behind them the other spellings that are asked for; each with the line of its entry.
class spelling_list {
public:
    spelling_list(const name_list& names, std::optional<akshara::alias_options> aliases) {
        const std::vector<akshara::phrase> listed = names.phrases();
        for (std::size_t k = 0; k < names.size(); ++k) add(listed[k], names.line(k));
        if (!aliases) return;
        for (std::size_t k = 0; k < names.size(); ++k)
            for (const akshara::phrase& alias : akshara::aliases(listed[k], *aliases)) add(alias, names.line(k));
    }

    const akshara::phrase_list& phrases() const { return phrases_; }

    /// Those that are everyday words, as a tab-separated table with a header.
    std::string everyday_rows(const std::vector<akshara::everyday_name>& everyday) const {
        std::string rows = "line\tname\tcount\tper_million\n";
        for (const akshara::everyday_name& name : everyday)
            rows += std::to_string(lines_[name.index]) + '\t' + tab_field(phrases_[name.index].surface) + '\t' +
                    std::to_string(name.count) + '\t' + std::to_string(name.per_million) + '\n';
        return rows;
    }

private:
    void add(const akshara::phrase& name, std::size_t line) {
        phrases_.add(name);
        lines_.push_back(line);
    }

    akshara::phrase_list phrases_;
    std::vector<std::size_t> lines_;
};

#endif
