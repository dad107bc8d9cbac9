// SPDX-License-Identifier: BSL-1.0
// The library as a module, experimental: `import akshara;` gives every public name of akshara.hpp, and no macro, so not the
// version's. The annexes are no part of it. A test compares the names with those of the headers.
module;

#include <akshara/akshara.hpp>

export module akshara;

// simd/
export namespace akshara {

using akshara::kernel;
using akshara::all_kernels;
using akshara::name_of;
using akshara::is_available;
using akshara::best_kernel;

} // namespace akshara

// unicode/
export namespace akshara {

using akshara::nfc_quick_check;
using akshara::canonical_decomposition;
using akshara::canonical_class_of;
using akshara::nfc_quick_check_of;
using akshara::canonical_boundary_before;
using akshara::decompose;
using akshara::compose;
using akshara::fold_case_of;
using akshara::grapheme_break;
using akshara::grapheme_break_of;
using akshara::script;
using akshara::script_of;
using akshara::sentence_break;
using akshara::sentence_break_of;
using akshara::unicode_version_t;
using akshara::unicode_version;
using akshara::word_break;
using akshara::word_break_of;
using akshara::is_word_start;
using akshara::is_word_character;
using akshara::is_abbreviation_zero;
using akshara::word_class;
using akshara::word_class_of;

} // namespace akshara

export namespace akshara::devanagari {

using akshara::devanagari::chandrabindu;
using akshara::devanagari::anusvara;
using akshara::devanagari::visarga;
using akshara::devanagari::nukta;
using akshara::devanagari::avagraha;
using akshara::devanagari::virama;
using akshara::devanagari::danda;
using akshara::devanagari::double_danda;
using akshara::devanagari::digit_zero;
using akshara::devanagari::abbreviation_sign;
using akshara::devanagari::zwsp;
using akshara::devanagari::zwnj;
using akshara::devanagari::zwj;
using akshara::devanagari::is_devanagari;
using akshara::devanagari::is_devanagari_letter_or_sign;
using akshara::devanagari::is_consonant;
using akshara::devanagari::is_independent_vowel;
using akshara::devanagari::is_matra;
using akshara::devanagari::is_bindu;
using akshara::devanagari::is_devanagari_digit;

} // namespace akshara::devanagari

// text/
export namespace akshara {

using akshara::adaptor_base;
using akshara::adaptor;
using akshara::operator|;
using akshara::view_adaptor;
using akshara::reading_adaptor;
using akshara::alignment;
using akshara::code_point;
using akshara::code_points_view;
using akshara::code_points;
using akshara::count;
using akshara::fragment;
using akshara::ill_formed_reason;
using akshara::ill_formed;
using akshara::find_ill_formed;
using akshara::is_well_formed;
using akshara::origin;
using akshara::readable;
using akshara::owning_temporary;
using akshara::read;
using akshara::handle;
using akshara::source;
using akshara::span;
using akshara::target;
using akshara::text;
using akshara::text_piece;
using akshara::replacement_character;
using akshara::walk_iterator;
using akshara::part;
using akshara::within;

} // namespace akshara

// segment/
export namespace akshara {

using akshara::abbreviation;
using akshara::abbreviation_of;
using akshara::convert_offset;
using akshara::previous_edit_boundary;
using akshara::full_stop;
using akshara::full_stop_at;
using akshara::is_grapheme_boundary;
using akshara::next_grapheme_boundary;
using akshara::previous_grapheme_boundary;
using akshara::grapheme_offsets_reader;
using akshara::grapheme_offsets_t;
using akshara::grapheme_offsets;
using akshara::grapheme_state;
using akshara::unicode_17_graphemes;
using akshara::grapheme_rules;
using akshara::grapheme_stream;
using akshara::graphemes_view;
using akshara::graphemes;
using akshara::offset_index;
using akshara::indexed_units;
using akshara::offset_unit;
using akshara::paragraph_rule;
using akshara::paragraphs_view;
using akshara::paragraphs;
using akshara::sentence_state;
using akshara::unicode_17_sentences;
using akshara::plain_sentence_rules;
using akshara::segmentation_rule;
using akshara::segments_view;
using akshara::sentence_rules;
using akshara::sentence_line_ends;
using akshara::sentence_options;
using akshara::sentence_rule;
using akshara::sentences_view;
using akshara::sentences;
using akshara::byte_reader;
using akshara::text_pieces;
using akshara::truncate;
using akshara::is_typed_danda;
using akshara::windowed_view;
using akshara::word_state;
using akshara::unicode_17_words;
using akshara::word_rules;
using akshara::word_run_rule;
using akshara::word_runs_view;
using akshara::word_runs;
using akshara::word_segment_rule;
using akshara::word_segments_view;
using akshara::word_segments;
using akshara::word_rule;
using akshara::words_view;
using akshara::words;

} // namespace akshara

// normalize/
export namespace akshara {

using akshara::drop_avagraha_t;
using akshara::drop_avagraha;
using akshara::reorder_bindu_t;
using akshara::reorder_bindu;
using akshara::fold_candra_t;
using akshara::fold_candra;
using akshara::fold_candra_bindu_t;
using akshara::fold_candra_bindu;
using akshara::fold_candra_nasal_t;
using akshara::fold_candra_nasal;
using akshara::fold_case_t;
using akshara::fold_case;
using akshara::fold_chandrabindu_t;
using akshara::fold_chandrabindu;
using akshara::code_point_run;
using akshara::compare;
using akshara::confusing_text;
using akshara::confusing_view;
using akshara::confusing;
using akshara::find_confusing;
using akshara::confusing_reason;
using akshara::describe;
using akshara::compose_consonants_t;
using akshara::compose_consonants;
using akshara::repair_danda_t;
using akshara::repair_danda;
using akshara::decomposed_form_t;
using akshara::decomposed_form;
using akshara::fold_digits_t;
using akshara::fold_digits;
using akshara::devanagari_digits_t;
using akshara::devanagari_digits;
using akshara::edit;
using akshara::find_edits;
using akshara::equivalent;
using akshara::keep_eyelash_t;
using akshara::keep_eyelash;
using akshara::form;
using akshara::exact_form_t;
using akshara::exact_form;
using akshara::canonical_form_t;
using akshara::canonical_form;
using akshara::visual_form_t;
using akshara::visual_form;
using akshara::corpus_form_t;
using akshara::corpus_form;
using akshara::search_form_t;
using akshara::search_form;
using akshara::fold_glides_t;
using akshara::fold_glides;
using akshara::strip_invisibles_t;
using akshara::strip_invisibles;
using akshara::strip_joiners_t;
using akshara::strip_joiners;
using akshara::repair_joiners_t;
using akshara::repair_joiners;
using akshara::repair_laghava_t;
using akshara::repair_laghava;
using akshara::lucene_form_t;
using akshara::lucene_form;
using akshara::repair_digits_t;
using akshara::repair_digits;
using akshara::fold_homorganic_nasals_t;
using akshara::fold_homorganic_nasals;
using akshara::fold_nasals_t;
using akshara::fold_nasals;
using akshara::nfc_t;
using akshara::nfc;
using akshara::normalize;
using akshara::normalize_stream;
using akshara::normalized_view;
using akshara::normalized;
using akshara::form_changes;
using akshara::normalized_text;
using akshara::fold_nukta_t;
using akshara::fold_nukta;
using akshara::reorder_nukta_t;
using akshara::reorder_nukta;
using akshara::reorder_nukta_loose_t;
using akshara::reorder_nukta_loose;
using akshara::period_to_danda_t;
using akshara::period_to_danda;
using akshara::text_edge;
using akshara::ascii_quotes_t;
using akshara::ascii_quotes;
using akshara::ascii_dashes_t;
using akshara::ascii_dashes;
using akshara::ascii_ellipsis_t;
using akshara::ascii_ellipsis;
using akshara::drop_redundant_matra_t;
using akshara::drop_redundant_matra;
using akshara::dedupe_marks_t;
using akshara::dedupe_marks;
using akshara::fold_rri_t;
using akshara::fold_rri;
using akshara::fold_shri_t;
using akshara::fold_shri;
using akshara::unify_spaces_t;
using akshara::unify_spaces;
using akshara::collapse_spaces_t;
using akshara::collapse_spaces;
using akshara::rewrite;
using akshara::step;
using akshara::arranging_step;
using akshara::any_code_point;
using akshara::trigger;
using akshara::find_unnormalized;
using akshara::is_normalized;
using akshara::drop_vedic_t;
using akshara::drop_vedic;
using akshara::fold_na_virama_t;
using akshara::fold_na_virama;
using akshara::drop_virama_t;
using akshara::drop_virama;
using akshara::repair_visarga_t;
using akshara::repair_visarga;
using akshara::shorten_vowels_t;
using akshara::shorten_vowels;
using akshara::compose_vowels_t;
using akshara::compose_vowels;
using akshara::drop_final_visarga_t;
using akshara::drop_final_visarga;
using akshara::drop_final_virama_t;
using akshara::drop_final_virama;
using akshara::written;

} // namespace akshara

// phrase/
export namespace akshara {

using akshara::space_variants;
using akshara::alias_options;
using akshara::aliases;
using akshara::with_aliases;
using akshara::around;
using akshara::compiled;
using akshara::contains;
using akshara::entity_list;
using akshara::word_count;
using akshara::everyday_options;
using akshara::everyday_name;
using akshara::everyday_names;
using akshara::find_first;
using akshara::find_spelling_level;
using akshara::gazetteer;
using akshara::gazetteer_view;
using akshara::glossed_name;
using akshara::glossed_names;
using akshara::match_selection;
using akshara::hyphen_policy;
using akshara::match_policy;
using akshara::mention;
using akshara::mentions;
using akshara::merge;
using akshara::entity_id;
using akshara::phrase;
using akshara::phrase_list;
using akshara::phrase_match;
using akshara::phrases_view;
using akshara::phrases;
using akshara::rejection_reason;
using akshara::rejected_phrase;
using akshara::replace;
using akshara::spelling_level;
using akshara::surroundings;
using akshara::tag;

} // namespace akshara

// quote/
export namespace akshara {

using akshara::attribution;
using akshara::confidence_of;
using akshara::cue_class;
using akshara::cue_subject;
using akshara::cue_complement;
using akshara::cue_form;
using akshara::cue;
using akshara::own_cue;
using akshara::cue_list;
using akshara::evidence;
using akshara::evidence_count;
using akshara::evidence_set;
using akshara::mark_family;
using akshara::mark_style;
using akshara::mark_direction;
using akshara::mark;
using akshara::mark_pairing;
using akshara::mark_pair;
using akshara::mark_role;
using akshara::orphan_mark;
using akshara::paired_marks;
using akshara::quotation_kind;
using akshara::quotation_intro;
using akshara::quotation_flags;
using akshara::quotation;
using akshara::quotation_kinds;
using akshara::quotation_options;
using akshara::quotations_view;
using akshara::quotations_adaptor;
using akshara::quotations;

} // namespace akshara
