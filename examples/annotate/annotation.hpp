// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_ANNOTATION_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_ANNOTATION_HPP

#include <akshara/phrase/glossed_names.hpp>
#include <akshara/quote/quotations.hpp>

#include <optional>
#include <string>
#include <vector>

/// A name of the gazetteer where it stands, and whom it may name: more than one when it is a homonym.
struct named_phrase {
    akshara::fragment place;
    std::vector<std::string> entities;
    bool hyphen = false;
    std::optional<akshara::fragment> link; ///< the longer name of the text that it is short for
};

/// Who said what in a text, and who is named in it. Looks at the text.
struct annotation {
    std::string_view text;
    std::size_t graphemes = 0;
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::vector<akshara::span> ill_formed;
    std::vector<akshara::quotation> quotations;
    std::vector<named_phrase> phrases;
    std::vector<akshara::glossed_name> glosses;
};

#endif
