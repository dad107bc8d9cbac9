// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_FIND_NAMES_ROWS_HPP
#define AKSHARA_EXAMPLES_FIND_NAMES_ROWS_HPP

#include "text_place.hpp"

#include "escaped.hpp"
#include "names/named_phrases.hpp"

/// The entities, each as `write` has it.
template <class Write>
std::string entity_list(const named_phrase& name, const char* between, Write write) {
    std::string all;
    for (const std::string& entity : name.entities) all.append(all.empty() ? "" : between).append(write(entity));
    return all;
}

/// A name as a line for people.
inline std::string name_line(const std::string& file, const text_place& place, const named_phrase& name) {
    return file + ':' + std::to_string(place.line) + ':' + std::to_string(place.byte) + ": " +
           tab_field(name.place.text) + " [" + entity_list(name, "; ", tab_field) + ']' +
           (name.hyphen ? " (hyphen)\n" : "\n");
}

/// The first row of a table of names.
inline constexpr const char* name_columns = "file\tfirst\tlast\ttext\tentities\thyphen\n";

/// A name as a tab-separated row; commas are between entities alone.
inline std::string name_row(const std::string& file, const named_phrase& name) {
    const auto without_comma = [](const std::string& entity) {
        std::string field = tab_field(entity);
        for (std::size_t at = field.find(','); at != field.npos; at = field.find(',', at))
            field.replace(at, 1, "\\x2C");
        return field;
    };
    const akshara::span here = name.place.span;
    return tab_field(file) + '\t' + std::to_string(here.first) + '\t' + std::to_string(here.last) + '\t' +
           tab_field(name.place.text) + '\t' + entity_list(name, ",", without_comma) + '\t' +
           (name.hyphen ? "hyphen\n" : "\n");
}

/// A name as an object on a line of its own.
inline std::string name_object(const std::string& file, const named_phrase& name) {
    const akshara::span here = name.place.span;
    return "{\"file\": " + json_string(file) + ", \"span\": [" + std::to_string(here.first) + ", " +
           std::to_string(here.last) + "], \"text\": " + json_string(name.place.text) + ", \"entities\": [" +
           entity_list(name, ", ", json_string) + "], \"flags\": [" + (name.hyphen ? "\"hyphen\"" : "") + "]}\n";
}

#endif
