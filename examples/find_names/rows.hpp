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
inline constexpr const char* name_columns = "file\tfirst\tlast\ttext\tentities\thyphen\tlevel\ttitle_before\ttitle_after\tpostposition\n";

/// What stands around a name, by the names that rows and objects have for it.
template <class Visit>
void for_each_part(const akshara::surroundings& around, Visit visit) {
    visit("title_before", around.title_before);
    visit("title_after", around.title_after);
    visit("postposition", around.postposition);
}

/// A name as a tab-separated row; commas are between entities alone.
inline std::string name_row(const std::string& file, const named_phrase& name,
                            const akshara::surroundings& around) {
    const auto without_comma = [](const std::string& entity) {
        std::string field = tab_field(entity);
        for (std::size_t at = field.find(','); at != field.npos; at = field.find(',', at))
            field.replace(at, 1, "\\x2C");
        return field;
    };
    const akshara::span here = name.place.span;
    std::string rest = name.hyphen ? "hyphen\t" : "\t";
    if (name.level) rest += describe(*name.level);
    for_each_part(around, [&](const char*, const auto& part) { rest += '\t' + (part ? tab_field(part->text) : std::string()); });
    return tab_field(file) + '\t' + std::to_string(here.first) + '\t' + std::to_string(here.last) + '\t' +
           tab_field(name.place.text) + '\t' + entity_list(name, ",", without_comma) + '\t' + rest + '\n';
}

/// A piece of text and where it stands, as the members of an object.
inline std::string place_members(const akshara::fragment& place) {
    return "\"span\": [" + std::to_string(place.span.first) + ", " + std::to_string(place.span.last) +
           "], \"text\": " + json_string(place.text);
}

/// A name as an object on a line of its own.
inline std::string name_object(const std::string& file, const named_phrase& name,
                               const akshara::surroundings& around) {
    std::string rest;
    if (name.level) rest += ", \"level\": " + json_string(describe(*name.level));
    for_each_part(around, [&](const char* key, const auto& part) {
        if (part) rest += std::string(", \"") + key + "\": {" + place_members(*part) + '}';
    });
    return "{\"file\": " + json_string(file) + ", " + place_members(name.place) + ", \"entities\": [" +
           entity_list(name, ", ", json_string) + "], \"flags\": [" + (name.hyphen ? "\"hyphen\"" : "") + ']' + rest +
           "}\n";
}

#endif
