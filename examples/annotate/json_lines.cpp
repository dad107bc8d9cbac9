// SPDX-License-Identifier: BSL-1.0
#include "json_lines.hpp"

#include "json_values.hpp"
#include "vocabulary.hpp"

static std::string line_of(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
}

std::string json_line(const json& id, const annotation& found, akshara::offset_unit offsets) {
    const unit_spans spans(found.text, offsets);
    json line;
    line["schema"] = "akshara/1";
    line["id"] = id;
    line["bytes"] = found.text.size();
    line["graphemes"] = found.graphemes;
    line["words"] = found.words;
    line["sentences"] = found.sentences;
    line["ill_formed"] = to_json(found.ill_formed, spans);
    line["quotations"] = to_json(found.quotations, spans);
    line["phrases"] = to_json(found.phrases, spans);
    line["glosses"] = to_json(found.glosses, spans);
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

std::string json_line(const summary& all) {
    json line;
    line["schema"] = "akshara/1";
    line["documents"] = all.documents;
    line["bad_records"] = all.bad_records;
    line["bytes"] = all.bytes;
    line["graphemes"] = all.graphemes;
    line["words"] = all.words;
    line["sentences"] = all.sentences;
    line["ill_formed"] = all.ill_formed;
    for (std::size_t kind = 0; kind < kind_names.size(); ++kind) line["quotations"][kind_names[kind]] = all.quotations[kind];
    line["with_speaker"] = all.with_speaker;
    line["with_antecedent"] = all.with_antecedent;
    line["with_entity"] = all.with_entity;
    line["phrases"] = all.phrases;
    line["glosses"] = all.glosses;
    return line_of(line);
}
