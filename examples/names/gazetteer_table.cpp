// SPDX-License-Identifier: BSL-1.0
#include "gazetteer_table.hpp"

#include "tab_separated.hpp"

#include <akshara/segment/word_runs.hpp>

#include <iostream>

name_list read_gazetteer_table(const std::string& path, input& file) {
    tab_separated table(path, file);
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

void tell_rejected(const std::string& path, const name_list& names,
                   const std::vector<akshara::rejected_phrase>& rejected) {
    for (const akshara::rejected_phrase& name : rejected)
        if (name.index < names.size())
            std::cerr << path << ':' << names.line(name.index)
                      << ": this name is not looked for: " << akshara::describe(name.reason) << '\n';
}
