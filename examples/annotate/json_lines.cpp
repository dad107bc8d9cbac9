// SPDX-License-Identifier: BSL-1.0
#include "json_lines.hpp"

#include "json_values.hpp"
#include "vocabulary.hpp"

static std::string line_of(const json& value) {
    return value.dump(-1, ' ', false, json::error_handler_t::replace) + '\n';
}

std::string json_line(const json& id, const annotation& found, akshara::offset_unit offsets) {
    const unit_spans spans(found.text, offsets);
    json line = json::object();
    add(line, "schema", "akshara/1");
    add(line, "id", id);
    add(line, "bytes", found.text.size());
    add(line, "graphemes", found.graphemes);
    add(line, "words", found.words);
    add(line, "sentences", found.sentences);
    add(line, "ill_formed", to_json(found.ill_formed, spans));
    add(line, "quotations", to_json(found.quotations, spans));
    add(line, "phrases", to_json(found.phrases, spans));
    add(line, "glosses", to_json(found.glosses, spans));
    return line_of(line);
}

std::string json_line(const bad_record& bad) {
    json line = json::object();
    add(line, "schema", "akshara/1");
    add(line, "line", bad.line);
    line["error"]["message"] = bad.message;
    line["error"]["byte"] = bad.byte;
    return line_of(line);
}

std::string json_line(const summary& all) {
    json line = json::object();
    add(line, "schema", "akshara/1");
    add(line, "documents", all.documents);
    add(line, "bad_records", all.bad_records);
    add(line, "bytes", all.bytes);
    add(line, "graphemes", all.graphemes);
    add(line, "words", all.words);
    add(line, "sentences", all.sentences);
    add(line, "ill_formed", all.ill_formed);
    for (std::size_t kind = 0; kind < kind_names.size(); ++kind) line["quotations"][kind_names[kind]] = all.quotations[kind];
    add(line, "with_speaker", all.with_speaker);
    add(line, "with_antecedent", all.with_antecedent);
    add(line, "with_entity", all.with_entity);
    add(line, "phrases", all.phrases);
    add(line, "glosses", all.glosses);
    return line_of(line);
}
