// SPDX-License-Identifier: BSL-1.0
#include "json_values.hpp"

#include "vocabulary.hpp"

json to_json(akshara::span span, const unit_spans& spans) {
    const akshara::span in_unit = spans(span);
    return {in_unit.first, in_unit.last};
}

static json to_json(const akshara::fragment& fragment, const unit_spans& spans) {
    json value = json::object();
    add(value, "span", to_json(fragment.span, spans));
    add(value, "text", fragment.text);
    return value;
}

template <class Value>
static json to_json(const std::optional<Value>& value, const unit_spans& spans) {
    return value ? to_json(*value, spans) : json();
}

/// Whom a name or a speaker stands for: one, and for homonyms all.
static void add_entities(json& value, const std::vector<std::string>& entities) {
    add(value, "entity", entities.empty() ? json() : json(entities.front()));
    if (entities.size() > 1) add(value, "entities", entities);
}

json to_json(const attributed_quotation& attributed, const unit_spans& spans) {
    const akshara::quotation& said = attributed.said;
    const akshara::attribution by = said.attribution.value_or(akshara::attribution{});
    json value = to_json(akshara::fragment{said.text, said.span}, spans);
    add(value, "kind", name_of(said.kind));
    add(value, "depth", said.depth);
    add(value, "parent", said.parent ? json(*said.parent) : json());
    add(value, "intro", name_of(said.intro));
    add(value, "open", to_json(said.open_mark, spans));
    add(value, "close", to_json(said.close_mark, spans));
    add(value, "speaker", to_json(by.speaker, spans));
    add(value, "speaker_phrase", to_json(by.speaker_phrase, spans));
    add(value, "cue", to_json(by.cue, spans));
    add(value, "addressee", to_json(by.addressee, spans));
    add(value, "antecedent", to_json(said.antecedent, spans));
    add_entities(value, attributed.entities);
    add(value, "confidence", said.confidence / 100.0);
    add(value, "evidence", names_of(said.evidence));
    add(value, "flags", names_of(said.flags));
    return value;
}

json to_json(const named_phrase& phrase, const unit_spans& spans) {
    json value = to_json(phrase.place, spans);
    add_entities(value, phrase.entities);
    if (phrase.level) add(value, "level", describe(*phrase.level));
    if (phrase.link) add(value, "link", to_json(*phrase.link, spans));
    add(value, "flags", phrase.hyphen ? json{"hyphen"} : json::array());
    return value;
}

json to_json(const akshara::glossed_name& glossed, const unit_spans& spans) {
    json value = json::object();
    add(value, "name", to_json(glossed.name, spans));
    add(value, "gloss", to_json(glossed.gloss, spans));
    return value;
}
