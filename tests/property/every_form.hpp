// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_EVERY_FORM_HPP
#define AKSHARA_TESTS_PROPERTY_EVERY_FORM_HPP

#include <akshara/normalize.hpp>

#include "../normalize/own_steps.hpp"

#include <cstddef>

/// A user's form, with steps of his own.
inline constexpr akshara::form own_form{akshara::search_form, fold_marathi_l{}, drop_final_visarga{}};
/// The steps that no form has, beside the visual form.
inline constexpr akshara::form optional_form{akshara::visual_form, akshara::keep_eyelash, akshara::reorder_nukta_loose, akshara::fold_candra_bindu,
                                             akshara::fold_rri, akshara::collapse_spaces, akshara::repair_laghava, akshara::repair_digits,
                                             akshara::repair_danda, akshara::repair_visarga, akshara::period_to_danda, akshara::drop_avagraha,
                                             akshara::drop_final_visarga, akshara::drop_final_virama};
/// One that composes only around what it touches.
inline constexpr akshara::form alone_form{akshara::strip_joiners, akshara::fold_digits};

/// Whether a question has the answer yes for every form that is made of steps.
template <class Question>
bool in_every_form_of_steps(Question holds) {
    return holds(akshara::canonical_form) && holds(akshara::visual_form) && holds(akshara::corpus_form) && holds(akshara::search_form) &&
           holds(own_form) && holds(optional_form) && holds(alone_form);
}
/// … and for those with a pass of their own.
template <class Question>
bool in_every_form_but_exact(Question holds) {
    return in_every_form_of_steps(holds) && holds(akshara::decomposed_form) && holds(akshara::lucene_form);
}
inline constexpr std::size_t forms_tried = 10;
template <class Question>
bool in_every_form(Question holds) {
    return holds(akshara::exact_form) && in_every_form_but_exact(holds);
}

#endif
