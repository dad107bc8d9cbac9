// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_NAMES_WORD_COUNT_TABLE_HPP
#define AKSHARA_EXAMPLES_NAMES_WORD_COUNT_TABLE_HPP

#include "tab_separated.hpp"

#include <akshara/phrase/everyday_names.hpp>

#include <charconv>

/// Words and how often each stands in running text.
class word_count_table {
public:
    /// Of a file of tab-separated values, whose columns `token` and `count` are read; the first thing that is wrong ends it.
    word_count_table(const std::string& path, input& file) {
        tab_separated table(path, file);
        const std::size_t token_column = table.column("token");
        const std::size_t count_column = table.column("count");
        while (table.next_row()) {
            const std::string& digits = table.cell(count_column);
            const char* const end = digits.data() + digits.size();
            std::uint64_t count = 0;
            const auto [last, problem] = std::from_chars(digits.data(), end, count);
            if (problem == std::errc::result_out_of_range) table.complain("the count is too great");
            if (problem != std::errc() || last != end) table.complain("the count is no whole number");
            rows_.push_back({table.cell(token_column), count});
        }
    }

    std::size_t size() const { return rows_.size(); }
    /// Looks at this table.
    std::vector<akshara::word_count> word_counts() const {
        std::vector<akshara::word_count> all;
        all.reserve(rows_.size());
        for (const row& each : rows_) all.push_back({each.token, each.count});
        return all;
    }

private:
    struct row {
        std::string token;
        std::uint64_t count;
    };

    std::vector<row> rows_;
};

#endif
