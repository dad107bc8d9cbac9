// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_FORM_NAMES_HPP
#define AKSHARA_EXAMPLES_FORM_NAMES_HPP

#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/lucene.hpp>

#include <string>
#include <vector>

/// The forms that names are compared in, as options name them.
inline const std::vector<std::string> form_names = {"exact", "canonical", "visual", "corpus", "search"};

/// The one they are compared in when none is asked for.
inline constexpr const char* default_form = "search";

/// Calls `work` with the form of that name, one of `form_names`: each has a type of its own.
template <class Work>
auto with_form(const std::string& name, Work work) {
    if (name == "exact") return work(akshara::exact_form);
    if (name == "canonical") return work(akshara::canonical_form);
    if (name == "visual") return work(akshara::visual_form);
    if (name == "corpus") return work(akshara::corpus_form);
    return work(akshara::search_form);
}

/// The forms that a text is brought into: those with a pass of their own as well, which no gazetteer takes.
inline const std::vector<std::string> text_form_names = {"exact",  "canonical", "visual",    "corpus",
                                                         "search", "lucene",    "decomposed"};

/// The same with one of `text_form_names`.
template <class Work>
auto with_text_form(const std::string& name, Work work) {
    if (name == "lucene") return work(akshara::lucene_form);
    if (name == "decomposed") return work(akshara::decomposed_form);
    return with_form(name, work);
}

#endif
