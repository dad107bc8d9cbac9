// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_NAMES_TAB_SEPARATED_HPP
#define AKSHARA_EXAMPLES_NAMES_TAB_SEPARATED_HPP

#include "input.hpp"

#include <optional>
#include <string_view>
#include <vector>

/// A file of tab-separated values, read a row at a time; its header names the columns. Empty lines, a BOM at the start
/// and CR LF are passed over. What is wrong with a row is a failure that names the file and the line.
class tab_separated {
public:
    /// Reads the file, whose name is `path`, as it goes on.
    tab_separated(std::string path, input& file) : path_(std::move(path)), file_(file) {
        if (!next_row()) complain("there is no header");
        header_ = cells_;
    }

    /// Which column has that name.
    std::size_t column(const std::string& name) const;
    /// The same where the file need not have it.
    std::optional<std::size_t> find_column(const std::string& name) const;
    /// Goes on to the next row; false when there is none.
    bool next_row();
    /// A cell of this row, which must have something in it.
    const std::string& cell(std::size_t column) const;
    /// A cell that may be empty or left out, and then is `otherwise`.
    std::string cell_or(std::optional<std::size_t> column, const std::string& otherwise) const;

    std::size_t line() const { return line_; }
    [[noreturn]] void complain(const std::string& problem) const {
        throw failure(bad_data, path_ + ':' + std::to_string(line_) + ": " + problem);
    }

private:
    std::string path_;
    input& file_;
    std::size_t line_ = 0;
    std::vector<std::string> header_;
    std::vector<std::string> cells_;
};

#endif
