// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_NAMES_NAMED_PHRASES_HPP
#define AKSHARA_EXAMPLES_NAMES_NAMED_PHRASES_HPP

#include "listed_spellings.hpp"

#include <akshara/phrase.hpp>
#include <akshara/text/text_piece.hpp>

#include <optional>
#include <string>
#include <vector>

/// A name of the gazetteer where it stands, and whom it may name: more than one when it is a homonym.
struct named_phrase {
    akshara::fragment place;
    std::vector<std::string> entities;
    bool hyphen = false;
    std::optional<akshara::fragment> link; ///< the longer name of the text that it is short for
    std::optional<akshara::spelling_level> level; ///< the strictest at which the list spells it so
};

/// The names of a gazetteer in a text. Here entities are strings, those that the gazetteer knows by their number;
/// `spellings` are those of its list, where it is at hand.
template <class Form>
std::vector<named_phrase> named_phrases(akshara::text_piece text, akshara::gazetteer_view<Form> gazetteer,
                                        const std::vector<std::string>& entities, const listed_spellings& spellings,
                                        akshara::match_policy policy = {}) {
    std::vector<named_phrase> found;
    if (gazetteer.empty()) return found; // most texts gloss no name
    for (const akshara::mention& name : text | akshara::mentions(gazetteer, policy)) {
        found.push_back({{name.text, name.span}, {}, name.hyphen, name.link, spellings.level_of(name.text)});
        for (const akshara::entity_id id : name.entities()) found.back().entities.push_back(entities[id]);
    }
    return found;
}

#endif
