// SPDX-License-Identifier: BSL-1.0
#include "annotator.hpp"

#include "cue_table.hpp"
#include "form_names.hpp"
#include "names/name_list.hpp"
#include "names/name_search.hpp"
#include "speaker_entities.hpp"
#include "vocabulary.hpp"

#include <akshara/segment.hpp>
#include <akshara/text.hpp>

#include <cmath>
#include <memory>

/// The names that a text glosses; each stands for itself.
static name_list names_of(const std::vector<akshara::glossed_name>& glosses) {
    name_list names;
    for (const akshara::glossed_name& gloss : glosses) names.add(gloss.name.text, std::string(gloss.name.text));
    return names;
}

/// Looks for the names of a text, whose glosses are known.
using name_finder = std::function<std::vector<named_phrase>(std::string_view, const std::vector<akshara::glossed_name>&)>;

static name_finder find_listed(name_search find) {
    return [find](std::string_view text, const std::vector<akshara::glossed_name>&) { return find({text}); };
}
static name_finder find_glossed(const std::string& form) {
    return with_form(form, [](auto chosen) -> name_finder {
        return [chosen](std::string_view text, const std::vector<akshara::glossed_name>& glosses) {
            const name_list names = names_of(glosses);
            const akshara::gazetteer gazetteer(chosen, names.phrases());
            return named_phrases({text}, gazetteer.view(), names.entities(), listed_spellings(names));
        };
    });
}

static akshara::quotation_options wanted_by(const options& given, const akshara::cue_list* cues) {
    akshara::quotation_options wanted;
    const auto wants = [&](std::size_t kind) {
        return given.kinds.empty() || std::find(given.kinds.begin(), given.kinds.end(), kind_names[kind]) != given.kinds.end();
    };
    wanted.kinds = {wants(0), wants(1), wants(2), wants(3)};
    wanted.least_confidence = static_cast<int>(std::ceil(given.least_confidence * 100 - 1e-9));
    wanted.cues = cues;
    return wanted;
}

annotator make_annotator(const options& given) {
    const name_finder find_names = given.gazetteer ? find_listed(make_name_search(*given.gazetteer, given.form))
                                                   : find_glossed(given.form.value_or(default_form));
    const auto cues = std::make_shared<const akshara::cue_list>(given.cues ? read_cue_table(*given.cues) : akshara::cue_list());
    return [find_names, cues, wanted = wanted_by(given, given.cues ? cues.get() : nullptr)](std::string_view text) {
        annotation found;
        found.text = text;
        found.graphemes = count(text | akshara::graphemes);
        found.words = count(text | akshara::words);
        found.sentences = count(text | akshara::sentences);
        for (auto place = akshara::find_ill_formed(text); place; place = akshara::find_ill_formed(text, place->span.last))
            found.ill_formed.push_back(place->span);
        found.glosses = text | akshara::glossed_names;
        found.phrases = find_names(text, found.glosses);
        for (const akshara::quotation& said : text | akshara::quotations(wanted))
            found.quotations.push_back({said, speaker_entities(said, found.phrases)});
        return found;
    };
}
