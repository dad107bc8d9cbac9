// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/quote.hpp>

/// Who said it: the person for whom a pronoun stands, or the speaker as the text has it.
static std::string_view who_said(const akshara::quotation& said) {
    if (said.antecedent) return said.antecedent->text;
    if (said.attribution && said.attribution->speaker) return said.attribution->speaker->text;
    return "?";
}

static void show_quotations(std::string_view text) {
    for (const akshara::quotation& said : text | akshara::quotations) {
        if (said.kind == akshara::quotation_kind::title_or_scare) continue;
        std::cout << said.span.first << '-' << said.span.last << '\t' << who_said(said) << ": " << said.text << '\n';
    }
}

int main(int argc, char** argv) { return show(argc, argv, "Who said what in a text.", show_quotations); }
