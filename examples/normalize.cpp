// SPDX-License-Identifier: BSL-1.0
#include "edit_rows.hpp"
#include "normalize_options.hpp"
#include "progress.hpp"
#include "replacement_file.hpp"

#include <akshara/normalize.hpp>

/// Line by line, so that memory is bounded by the longest line. Line ends, and the lack of the last one, stay.
template <class Work>
void for_each_line(const std::string& name, input& in, progress& told, Work work) {
    std::size_t number = 0, first = 0;
    for (std::string line; in.next_line(line); first += line.size()) {
        work(file_line{name, ++number, first, line});
        told.add_bytes(line.size());
        if (!in.line_waits()) std::cout.flush();
    }
    told.add_file();
}

template <class Form>
status normalize_all(const normalize_options& given, Form form) {
    progress told("normalize", inputs(given.files).size(), given.progress);
    status found = fine;
    if (given.edits == "tsv") std::cout << edit_columns;

    const auto list = [&](const file_line& line) {
        for (const akshara::edit& made : find_edits(line.text, form)) {
            if (given.check) std::cout << edit_complaint(line, made);
            else std::cout << (given.edits == "tsv" ? edit_row(line, made) : edit_object(line, made));
            if (given.check) found = not_in_form;
        }
    };
    const auto print = [&](const file_line& line) { std::cout << akshara::normalize(line.text, form).utf8(); };
    const auto write = [&](const std::string& name, input& in) {
        replacement_file file(name);
        bool changed = false;
        for_each_line(name, in, told, [&](const file_line& line) {
            const auto made = akshara::normalize(line.text, form);
            changed = changed || made.changed();
            file.write(made.utf8());
        });
        if (changed) file.put_in_place();
    };
    const status read = for_each_input("normalize", given.files, [&](const std::string& name, input& in) {
        if (given.write) write(name, in);
        else if (given.check || !given.edits.empty()) for_each_line(name, in, told, list);
        else for_each_line(name, in, told, print);
    });
    told.finish();
    return std::max(read, found);
}

int main(int argc, char** argv) {
    return run("normalize", [&] {
        const auto given = read_normalize_options(argc, argv);
        if (!given) return fine;
        return with_text_form(given->form, [&](auto form) { return normalize_all(*given, form); });
    });
}
