// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_HTML_LAYERS_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_HTML_LAYERS_HPP

#include "annotation.hpp"
#include "text_layers.hpp"

#include <akshara/quote/mark_pairing.hpp>

/// What stands upon the text of a page: its quotations, coloured by kind, with their speakers and the reasons; its names; the
/// marks that pair with no other.
std::vector<text_layer> html_layers(const annotation& found, const akshara::paired_marks& marks);

#endif
