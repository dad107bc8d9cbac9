// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_SPEAKER_NAME_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_SPEAKER_NAME_HPP

#include <akshara/quote/quotation.hpp>

#include <string>

/// Who says it, as it is written; a person stands before the pronoun that means them: लावरोव (उन्होंने). Empty for nobody.
inline std::string speaker_name(const akshara::quotation& said) {
    if (!said.attribution || !said.attribution->speaker) return {};
    std::string name;
    if (said.antecedent) name.append(said.antecedent->text).append(" (");
    name.append(said.attribution->speaker->text);
    return said.antecedent ? name + ')' : name;
}

#endif
