// SPDX-License-Identifier: BSL-1.0
#include "tab_separated.hpp"

#include <akshara/text/ill_formed.hpp>

#include <algorithm>

static std::string_view without_line_end(std::string_view line) {
    if (line.ends_with('\n')) line.remove_suffix(1);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

std::optional<std::size_t> tab_separated::find_column(const std::string& name) const {
    const auto found = std::find(header_.begin(), header_.end(), name);
    if (found == header_.end()) return std::nullopt;
    return static_cast<std::size_t>(found - header_.begin());
}
std::size_t tab_separated::column(const std::string& name) const {
    const auto found = find_column(name);
    if (!found) complain("the header names no column " + name);
    return *found;
}

bool tab_separated::next_row() {
    std::string bytes;
    std::string_view row;
    while (row.empty()) {
        if (!file_.next_line(bytes)) return false;
        ++line_;
        row = without_line_end(bytes);
        if (line_ == 1 && row.starts_with("\xEF\xBB\xBF")) row.remove_prefix(3);
    }
    if (const auto place = akshara::find_ill_formed(row))
        complain("not UTF-8 at byte " + std::to_string(place->span.first) + " of the line");

    cells_.clear();
    std::size_t tab = row.find('\t');
    for (; tab != row.npos; tab = row.find('\t')) {
        cells_.emplace_back(row.substr(0, tab));
        row.remove_prefix(tab + 1);
    }
    cells_.emplace_back(row);
    if (!header_.empty() && cells_.size() > header_.size())
        complain(std::to_string(cells_.size()) + " cells under " + std::to_string(header_.size()) + " columns");
    return true;
}

std::string tab_separated::cell_or(std::optional<std::size_t> column, const std::string& otherwise) const {
    return !column || *column >= cells_.size() || cells_[*column].empty() ? otherwise : cells_[*column];
}
const std::string& tab_separated::cell(std::size_t column) const {
    if (column >= cells_.size() || cells_[column].empty()) complain("the " + header_[column] + " is empty");
    return cells_[column];
}
