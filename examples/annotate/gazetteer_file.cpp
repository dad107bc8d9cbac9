// SPDX-License-Identifier: BSL-1.0
#include "gazetteer_file.hpp"

#include "tab_separated.hpp"

#include <akshara/segment/word_runs.hpp>

name_list read_gazetteer(const std::string& path) {
    tab_separated table(path);
    const std::size_t name_column = table.column("name");
    const std::size_t entity_column = table.column("entity");

    name_list names;
    while (table.next_row()) {
        const std::string& name = table.cell(name_column);
        if ((name | akshara::word_runs).empty()) table.complain("the name has no letter and no number");
        names.add(name, table.cell(entity_column), table.line());
    }
    return names;
}
