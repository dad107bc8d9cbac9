// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_SEARCHED_NAMES_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_SEARCHED_NAMES_HPP

#include "annotation.hpp"
#include "name_list.hpp"

#include <akshara/phrase.hpp>

/// Names, and the gazetteer made of them.
template <class Form>
class searched_names {
public:
    searched_names(Form form, name_list names) : names_(std::move(names)), gazetteer_(form, names_.phrases()) {}

    const name_list& names() const { return names_; }
    /// Those of the names that the form cannot take.
    const std::vector<akshara::rejected_phrase>& rejected() const { return gazetteer_.rejected(); }

    std::vector<named_phrase> find_in(std::string_view text) const {
        std::vector<named_phrase> found;
        if (gazetteer_.empty()) return found; // most texts gloss no name
        for (const akshara::mention& name : text | akshara::mentions(gazetteer_)) {
            found.push_back({{name.text, name.span}, {}, name.hyphen, name.link});
            for (const akshara::entity_id id : name.entities()) found.back().entities.push_back(names_.entity(id));
        }
        return found;
    }

private:
    name_list names_;
    akshara::gazetteer<Form> gazetteer_;
};

#endif
