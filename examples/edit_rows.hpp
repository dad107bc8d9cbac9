// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_EDIT_ROWS_HPP
#define AKSHARA_EXAMPLES_EDIT_ROWS_HPP

#include "escaped.hpp"

#include <akshara/normalize/edit.hpp>

#include <string>

/// A line of a file, and where it stands there.
struct file_line {
    const std::string& file;
    std::size_t number; ///< from 1
    std::size_t first;  ///< the byte of the file that it begins with
    const std::string& text;
};

/// The bytes that an edit has changed.
inline std::string_view source_of(const file_line& line, const akshara::edit& made) {
    return std::string_view(line.text).substr(made.span.first, made.span.size());
}

/// The names of its steps, each as `name` writes it.
template <class Name>
std::string step_list(const akshara::edit& made, const char* between, Name name) {
    std::string all;
    for (const std::string_view step : made.steps) all.append(all.empty() ? "" : between).append(name(step));
    return all;
}

/// The first row of a list of edits.
inline constexpr const char* edit_columns = "file\tline\tbyte\tsource\ttext\tsteps\n";

/// An edit as a tab-separated row; line and byte count from 1, the byte in its line.
inline std::string edit_row(const file_line& line, const akshara::edit& made) {
    return tab_field(line.file) + '\t' + std::to_string(line.number) + '\t' + std::to_string(made.span.first + 1) +
           '\t' + tab_field(source_of(line, made)) + '\t' + tab_field(made.text()) + '\t' +
           step_list(made, ",", [](std::string_view step) { return step; }) + '\n';
}

/// An edit as an object on a line of its own; its span is in bytes of the file, half-open.
inline std::string edit_object(const file_line& line, const akshara::edit& made) {
    return "{\"file\": " + json_string(line.file) + ", \"line\": " + std::to_string(line.number) +
           ", \"byte\": " + std::to_string(made.span.first + 1) + ", \"span\": [" +
           std::to_string(line.first + made.span.first) + ", " + std::to_string(line.first + made.span.last) +
           "], \"source\": " + json_string(source_of(line, made)) + ", \"text\": " + json_string(made.text()) +
           ", \"steps\": [" + step_list(made, ", ", json_string) + "]}\n";
}

/// An edit as a compiler would complain of its place.
inline std::string edit_complaint(const file_line& line, const akshara::edit& made) {
    return line.file + ':' + std::to_string(line.number) + ':' + std::to_string(made.span.first + 1) + ": \"" +
           tab_field(source_of(line, made)) + "\" → \"" + tab_field(made.text()) + "\" (" +
           step_list(made, ", ", [](std::string_view step) { return step; }) + ")\n";
}

#endif
