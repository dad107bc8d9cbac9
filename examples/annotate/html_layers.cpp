// SPDX-License-Identifier: BSL-1.0
#include "html_layers.hpp"

#include "html_text.hpp"
#include "joined.hpp"
#include "speaker_name.hpp"
#include "vocabulary.hpp"

static std::string attribute(const char* name, std::string_view value) {
    return value.empty() ? "" : std::string(" ") + name + "=\"" + html_attribute(value) + '"';
}

/// What is known of a quotation and why, a line each.
static std::string reasons_of(const attributed_quotation& attributed) {
    const akshara::quotation& said = attributed.said;
    std::string all = std::string(name_of(said.kind)) + ", " + std::to_string(said.confidence) + " %";
    const auto add = [&](const char* what, std::string_view value) {
        if (!value.empty()) all += std::string("\n") + what + ": " + std::string(value);
    };
    add("speaker", speaker_name(said));
    if (said.attribution) {
        const auto text_of = [](const std::optional<akshara::fragment>& part) { return part ? part->text : std::string_view(); };
        add("as", text_of(said.attribution->speaker_phrase));
        add("cue", text_of(said.attribution->cue));
        add("to", text_of(said.attribution->addressee));
    }
    for (const std::string& entity : attributed.entities) add("entity", entity);
    add("because", joined(names_of(said.evidence)));
    for (const std::string_view flag : names_of(said.flags)) add("flag", flag);
    return all;
}

static text_layer layer_of(const attributed_quotation& attributed) {
    const std::string tag = "<mark class=\"" + std::string(name_of(attributed.said.kind)) + '"' + attribute("title", reasons_of(attributed));
    return {attributed.said.span, tag + attribute("data-who", speaker_name(attributed.said)) + '>', tag + '>', "</mark>"};
}

static text_layer layer_of(const named_phrase& name) {
    std::string about = joined(name.entities);
    if (name.link) about += " = " + std::string(name.link->text);
    const std::string tag = "<u" + attribute("title", about) + '>';
    return {name.place.span, tag, tag, "</u>"};
}

std::vector<text_layer> html_layers(const annotation& found, const akshara::paired_marks& marks) {
    std::vector<text_layer> layers;
    for (const attributed_quotation& each : found.quotations) layers.push_back(layer_of(each));
    for (const named_phrase& each : found.phrases) layers.push_back(layer_of(each));
    for (const akshara::orphan_mark& each : marks.orphans) {
        const std::string tag = "<span class=\"unpaired\" title=\"this mark pairs with no other\">";
        layers.push_back({each.mark.span, tag, tag, "</span>"});
    }
    return layers;
}
