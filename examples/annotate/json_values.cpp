// SPDX-License-Identifier: BSL-1.0
#include "json_values.hpp"

#include "vocabulary.hpp"

json to_json(akshara::span span) { return {span.first, span.last}; }

static json to_json(const akshara::fragment& fragment) {
    json value;
    value["span"] = to_json(fragment.span);
    value["text"] = fragment.text;
    return value;
}

template <class Value>
static json to_json(const std::optional<Value>& value) {
    return value ? to_json(*value) : json();
}

json to_json(const akshara::quotation& said) {
    const akshara::attribution by = said.attribution.value_or(akshara::attribution{});
    json value = to_json(akshara::fragment{said.text, said.span});
    value["kind"] = name_of(said.kind);
    value["depth"] = said.depth;
    value["parent"] = said.parent ? json(*said.parent) : json();
    value["intro"] = name_of(said.intro);
    value["open"] = to_json(said.open_mark);
    value["close"] = to_json(said.close_mark);
    value["speaker"] = to_json(by.speaker);
    value["speaker_phrase"] = to_json(by.speaker_phrase);
    value["cue"] = to_json(by.cue);
    value["addressee"] = to_json(by.addressee);
    value["antecedent"] = to_json(said.antecedent);
    value["confidence"] = said.confidence / 100.0;
    value["flags"] = names_of(said.flags);
    return value;
}

json to_json(const named_phrase& phrase) {
    json value = to_json(phrase.place);
    value["entity"] = phrase.entities.front();
    if (phrase.entities.size() > 1) value["entities"] = phrase.entities;
    if (phrase.level) value["level"] = describe(*phrase.level);
    if (phrase.link) value["link"] = to_json(*phrase.link);
    value["flags"] = phrase.hyphen ? json{"hyphen"} : json::array();
    return value;
}

json to_json(const akshara::glossed_name& glossed) {
    json value;
    value["name"] = to_json(glossed.name);
    value["gloss"] = to_json(glossed.gloss);
    return value;
}
