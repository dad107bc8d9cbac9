// SPDX-License-Identifier: BSL-1.0
// Uses every public function and constant, a function per room; in the object that comes of it sections.py looks for
// what must not be there, and names.py sees that nothing is left out.
#include <akshara/akshara.hpp>

namespace {

template <class View>
std::size_t walk(View view) {
    std::size_t sum = akshara::count(view);
    for (const auto value : view) sum += value.span.size();
    return sum;
}

std::size_t simd_names() {
    using namespace akshara;
    std::size_t sum = name_of(best_kernel()).size();
    for (const kernel each : all_kernels) sum += is_available(each);
    return sum;
}

std::size_t unicode_names(char32_t c) {
    using namespace akshara;
    using namespace akshara::devanagari;
    auto sum = static_cast<std::size_t>(unicode_version.major_number);
    sum += static_cast<std::size_t>(grapheme_break_of(c)) + static_cast<std::size_t>(word_break_of(c)) +
           static_cast<std::size_t>(sentence_break_of(c)) + static_cast<std::size_t>(word_class_of(c)) +
           static_cast<std::size_t>(script_of(c)) + static_cast<std::size_t>(nfc_quick_check_of(c));
    sum +=
        canonical_class_of(c) + compose(c, nukta) + fold_case_of(c) + decompose(c).size + canonical_boundary_before(c);
    for (const bool answer : {is_word_start(c), is_word_character(c), is_abbreviation_zero(c, c), is_devanagari(c), is_consonant(c),
                              is_devanagari_letter_or_sign(c), is_independent_vowel(c), is_matra(c), is_bindu(c), is_devanagari_digit(c)})
        sum += answer;
    for (const char32_t named : {chandrabindu, anusvara, visarga, avagraha, virama, danda, double_danda, digit_zero,
                                 abbreviation_sign, zwsp, zwnj, zwj, replacement_character})
        sum += c == named;
    return sum;
}

std::size_t text_names(std::string_view bytes) {
    using namespace akshara;
    std::size_t sum = walk(bytes | code_points) + walk(code_points(source(bytes))) + is_well_formed(bytes);
    for (const code_point c : bytes | code_points) sum += walk(bytes | within(c) | code_points);
    if (const auto found = find_ill_formed(bytes)) sum += found->span.first + static_cast<std::size_t>(found->reason);
    const auto text = read(bytes);
    const span whole = origin(text, {0, bytes.size()});
    return sum + target(text, 1) + whole.contains(whole) + whole.contains(0) + whole.overlaps(whole);
}

std::size_t segment_names(std::string_view bytes) {
    using namespace akshara;
    const auto clusters = bytes | graphemes;
    std::size_t sum = (--clusters.end())->span.first + truncate(bytes, 3).size();
    std::size_t offsets[64];
    auto reader = bytes | grapheme_offsets;
    sum += reader.read(offsets);
    sum += walk(clusters) + walk(bytes | words) + walk(bytes | word_segments) + walk(bytes | word_runs) +
           walk(bytes | paragraphs) + walk(bytes | sentences) + walk(bytes | sentences(sentence_options{}));
    sum += static_cast<std::size_t>(abbreviation_of(bytes)) + static_cast<std::size_t>(full_stop_at(bytes, 0));
    sum += is_typed_danda(bytes, 0);
    grapheme_stream stream;
    stream.read(bytes, [&](std::size_t offset) { sum += offset; });
    stream.finish();
    sum += stream.size() + stream.count();
    text_pieces pieces([&](char* into, std::size_t room) { return bytes.copy(into, sum % 2 == 0 ? room : 0); });
    for (const text_piece piece : pieces) sum += walk(piece | words) + piece.target(1);
    const offset_index index(bytes);
    sum += convert_offset(bytes, sum, offset_unit::utf8, offset_unit::utf32) + index.size(offset_unit::utf16);
    sum += index.convert(sum, offset_unit::utf8, offset_unit::clusters) + index.convert(span{0, 1}, offset_unit::utf16, offset_unit::utf8).size();
    return sum + next_grapheme_boundary(bytes, 0) + previous_grapheme_boundary(bytes, 1) +
           is_grapheme_boundary(bytes, 1) + previous_edit_boundary(bytes, 1);
}

std::size_t normalize_names(std::string_view bytes) {
    using namespace akshara;
    constexpr form every_step{nfc,           repair_joiners,    dedupe_marks,      reorder_nukta, reorder_bindu,     compose_vowels,  drop_redundant_matra,
                              compose_consonants, strip_joiners, strip_invisibles, unify_spaces,  fold_digits,       repair_danda,    ascii_quotes,
                              ascii_dashes,  ascii_ellipsis,    fold_nukta,        fold_glides,   fold_chandrabindu, fold_nasals,     fold_homorganic_nasals,
                              fold_case,     fold_shri,         drop_vedic,        fold_candra_nasal};
    constexpr form others{keep_eyelash,   reorder_nukta_loose, fold_candra_bindu, fold_rri,           collapse_spaces,   repair_laghava, repair_digits,
                          repair_visarga, period_to_danda,     drop_avagraha,     drop_final_visarga, drop_final_virama, shorten_vowels, fold_candra,
                          fold_na_virama, drop_virama};
    constexpr form digits{devanagari_digits};
    const auto text = normalize(bytes, every_step);
    static_cast<void>(any_code_point(U'a'));
    std::size_t sum = walk(text | graphemes) + walk(text | within(span{0, 1}) | words) + (text_edge == 0);
    sum += normalize(bytes, exact_form).origin(1) + normalize(text, canonical_form).target(1);
    sum += normalize(bytes, others).target(1) + normalize(bytes, digits).target(1);
    sum += normalize(bytes, visual_form).target(1) + normalize(bytes, corpus_form).target(1) + (lucene_form.reach == 0);
    sum += walk(bytes | normalized(decomposed_form)) + equivalent(bytes, text, search_form) + is_normalized(bytes, search_form);
    if (const auto change = find_unnormalized(bytes, search_form)) sum += change->size() + (compare(bytes, text, search_form) < 0);
    for (const edit& each : find_edits(bytes, search_form)) sum += each.span.size() + each.text().size();
    normalize_stream stream(search_form);
    const auto sink = [&](fragment made) { sum += made.span.size(); };
    stream.read(bytes, sink);
    stream.finish(sink);
    sum += walk(bytes | confusing) + stream.size();
    if (const auto found = find_confusing(bytes)) sum += describe(found->reason).size();
    return sum + walk(normalize(text, search_form).utf8() | code_points);
}

std::size_t phrase_names(std::string_view bytes) {
    using namespace akshara;
    const gazetteer people{search_form, {{bytes, 1}}}; // a constant list would be data of this program's own
    const gazetteer_view listed{search_form, compiled<[] { return gazetteer{search_form, {{"राम", 1}}}; }>};
    std::size_t sum = walk(bytes | phrases(people)) + walk(bytes | phrases(listed, match_policy{}));
    if (const auto first = find_first(bytes, phrases(people)); first && contains(bytes, phrases(listed))) sum += first->span.size();
    sum += replace(bytes, phrases(people), [](const phrase_match&) { return "…"; }).size() + tag(bytes, phrases(people), "<b>", "</b>").size();
    const phrase_list named = with_aliases(aliases({bytes, 1}), {.spaces = space_variants::all});
    sum += merge(people, listed).size() + gazetteer{search_form, named}.size();
    for (const everyday_name& name : everyday_names(named, std::vector<word_count>{{bytes, 1}}, everyday_options{})) sum += name.index;
    for (const rejected_phrase& name : people.rejected()) sum += describe(name.reason).size();
    for (const phrase_match& found : bytes | phrases(people)) {
        const surroundings beside = around(bytes, found);
        if (const auto level = find_spelling_level(found.text, bytes)) sum += describe(*level).size();
        sum += beside.title_before || beside.title_after || beside.postposition;
    }
    for (const mention& found : bytes | mentions(people)) sum += found.link ? found.link->span.size() : found.span.size();
    for (const glossed_name& found : bytes | glossed_names) sum += found.name.span.size();
    return sum;
}

std::size_t quote_names(std::string_view bytes) {
    using namespace akshara;
    const cue_list cues{{"कहा", cue{}}};
    std::size_t seen = 0;
    for (const quotation& said : bytes | quotations({.kinds = quotation_kinds{}, .cues = &cues}))
        for (std::size_t k = 0; k < evidence_count; ++k) seen += said.evidence.has(static_cast<evidence>(k)) && confidence_of(said.kind, said.evidence) > 0;
    return (bytes | mark_pairing).pairs.size() + (bytes | quotations(quotation_options{})).size() + seen;
}

} // namespace

int main(int count, char** arguments) {
    std::size_t sum = 0;
    for (int i = 0; i != count; ++i) {
        const std::string_view bytes = arguments[i];
        sum += simd_names() + unicode_names(static_cast<unsigned char>(bytes[0])) + text_names(bytes) + segment_names(bytes) +
               normalize_names(bytes) + phrase_names(bytes) + quote_names(bytes);
    }
    return static_cast<int>(sum % 2);
}
