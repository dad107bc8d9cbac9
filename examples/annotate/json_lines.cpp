// SPDX-License-Identifier: BSL-1.0
#include "json_lines.hpp"

#include "json_values.hpp"

static std::string line_of(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
}

std::string json_line(const json& id, const annotation& found) {
    json line;
    line["schema"] = "akshara/1";
    line["id"] = id;
    line["bytes"] = found.text.size();
    line["graphemes"] = found.graphemes;
    line["words"] = found.words;
    line["sentences"] = found.sentences;
    line["ill_formed"] = to_json(found.ill_formed);
    line["quotations"] = to_json(found.quotations);
    line["phrases"] = to_json(found.phrases);
    line["glosses"] = to_json(found.glosses);
    return line_of(line);
}

std::string json_line(const bad_record& bad) {
    json line;
    line["schema"] = "akshara/1";
    line["line"] = bad.line;
    line["error"]["message"] = bad.message;
    line["error"]["byte"] = bad.byte;
    return line_of(line);
}
