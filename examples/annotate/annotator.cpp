// SPDX-License-Identifier: BSL-1.0
#include "annotator.hpp"

#include "form_names.hpp"
#include "names/name_list.hpp"
#include "names/name_search.hpp"

#include <akshara/segment.hpp>
#include <akshara/text.hpp>

static annotation annotate_all_but_phrases(std::string_view text) {
    annotation found;
    found.text = text;
    found.graphemes = count(text | akshara::graphemes);
    found.words = count(text | akshara::words);
    found.sentences = count(text | akshara::sentences);
    for (auto place = akshara::find_ill_formed(text); place; place = akshara::find_ill_formed(text, place->span.last))
        found.ill_formed.push_back(place->span);
    for (const akshara::quotation& quotation : text | akshara::quotations) found.quotations.push_back(quotation);
    found.glosses = text | akshara::glossed_names;
    return found;
}

/// The names that a text glosses; each stands for itself.
static name_list names_of(const std::vector<akshara::glossed_name>& glosses) {
    name_list names;
    for (const akshara::glossed_name& gloss : glosses) names.add(gloss.name.text, std::string(gloss.name.text));
    return names;
}

/// Looks for the names that each text glosses.
static annotator make_annotator(const std::string& form) {
    return with_form(form, [](auto chosen) -> annotator {
        return [chosen](std::string_view text) {
            annotation found = annotate_all_but_phrases(text);
            const name_list names = names_of(found.glosses);
            const akshara::gazetteer gazetteer(chosen, names.phrases());
            found.phrases = named_phrases({text}, gazetteer.view(), names.entities(), listed_spellings(names));
            return found;
        };
    });
}

annotator make_annotator(const std::optional<std::string>& form, const std::optional<std::string>& gazetteer) {
    if (!gazetteer) return make_annotator(form.value_or(default_form));
    return [find_names = make_name_search(*gazetteer, form)](std::string_view text) {
        annotation found = annotate_all_but_phrases(text);
        found.phrases = find_names({text});
        return found;
    };
}
