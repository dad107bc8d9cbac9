// SPDX-License-Identifier: BSL-1.0
#include "annotator.hpp"

#include "form_names.hpp"
#include "gazetteer_file.hpp"
#include "searched_names.hpp"

#include <akshara/segment.hpp>
#include <akshara/text.hpp>

#include <iostream>
#include <memory>

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

annotator make_annotator(const std::string& form, const std::optional<std::string>& gazetteer) {
    return with_form(form, [&](auto chosen) -> annotator {
        using names_in_form = searched_names<decltype(chosen)>;
        if (!gazetteer) {
            return [chosen](std::string_view text) {
                annotation found = annotate_all_but_phrases(text);
                found.phrases = names_in_form(chosen, names_of(found.glosses)).find_in(text);
                return found;
            };
        }
        const auto names = std::make_shared<const names_in_form>(chosen, read_gazetteer(*gazetteer));
        for (const akshara::rejected_phrase& name : names->rejected())
            std::cerr << *gazetteer << ':' << names->names().line(name.index)
                      << ": this name is not looked for: " << akshara::describe(name.reason) << '\n';
        return [names](std::string_view text) {
            annotation found = annotate_all_but_phrases(text);
            found.phrases = names->find_in(text);
            return found;
        };
    });
}
