// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FORMS_HPP
#define AKSHARA_NORMALIZE_FORMS_HPP

#include <akshara/normalize/bindu_order.hpp>
#include <akshara/normalize/candra_nasal.hpp>
#include <akshara/normalize/case.hpp>
#include <akshara/normalize/chandrabindu.hpp>
#include <akshara/normalize/consonants.hpp>
#include <akshara/normalize/danda.hpp>
#include <akshara/normalize/digits.hpp>
#include <akshara/normalize/form.hpp>
#include <akshara/normalize/glides.hpp>
#include <akshara/normalize/invisibles.hpp>
#include <akshara/normalize/joiners.hpp>
#include <akshara/normalize/nasals.hpp>
#include <akshara/normalize/nfc.hpp>
#include <akshara/normalize/nukta.hpp>
#include <akshara/normalize/nukta_order.hpp>
#include <akshara/normalize/punctuation.hpp>
#include <akshara/normalize/redundant_matras.hpp>
#include <akshara/normalize/repeated_marks.hpp>
#include <akshara/normalize/shri.hpp>
#include <akshara/normalize/spaces.hpp>
#include <akshara/normalize/vedic.hpp>
#include <akshara/normalize/vowels.hpp>

namespace akshara::inline v0 {

/// No step at all: the source's bytes, ill-formed ones included.
struct exact_form_t : form<> {};
inline constexpr exact_form_t exact_form{};

/// The same meaning, the same look: NFC.
struct canonical_form_t : form<nfc_t> {};
inline constexpr canonical_form_t canonical_form{};

/// The same look, broken encoding repaired: पीडि़त → पीड़ित, कोरेाना → कोरोना, junk joiners gone. Safe for text.
struct visual_form_t
    : form<nfc_t, repair_joiners_t, dedupe_marks_t, reorder_nukta_t, reorder_bindu_t, compose_vowels_t,
           drop_redundant_matra_t, compose_consonants_t> {};
inline constexpr visual_form_t visual_form{};

/// For corpora: the visual form with plain spaces, digits and punctuation, and nothing invisible. Safe for text.
struct corpus_form_t
    : form<visual_form_t, strip_joiners_t, strip_invisibles_t, unify_spaces_t, fold_digits_t, repair_danda_t,
           ascii_quotes_t, ascii_dashes_t, ascii_ellipsis_t> {};
inline constexpr corpus_form_t corpus_form{};

/// A comparison key, never shown: हिन्दी = हिंदी, गई = गयी, क़लम = कलम, गाँव = गांव, २०२४ = 2024.
/// It keeps apart what reads apart: की / कि, में / मैं, है / हैं, हाल / हॉल, श्रम / शर्म.
struct search_form_t
    : form<visual_form_t, strip_joiners_t, strip_invisibles_t, unify_spaces_t, fold_digits_t, fold_nukta_t,
           fold_chandrabindu_t, fold_candra_nasal_t, fold_shri_t, fold_nasals_t, fold_glides_t, drop_vedic_t, fold_case_t> {};
inline constexpr search_form_t search_form{};

} // namespace akshara

#endif
