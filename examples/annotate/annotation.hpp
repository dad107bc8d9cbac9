// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_ANNOTATION_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_ANNOTATION_HPP

#include "names/named_phrases.hpp"

#include <akshara/phrase/glossed_names.hpp>
#include <akshara/quote/quotations.hpp>

/// A quotation, and whom the names of its speaker may name.
struct attributed_quotation {
    akshara::quotation said;
    std::vector<std::string> entities;
};

/// Who said what in a text, and who is named in it. Looks at the text.
struct annotation {
    std::string_view text;
    std::size_t graphemes = 0;
    std::size_t words = 0;
    std::size_t sentences = 0;
    std::vector<akshara::span> ill_formed;
    std::vector<attributed_quotation> quotations;
    std::vector<named_phrase> phrases;
    std::vector<akshara::glossed_name> glosses;
};

#endif
