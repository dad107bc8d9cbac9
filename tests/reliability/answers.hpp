// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_RELIABILITY_ANSWERS_HPP
#define AKSHARA_TESTS_RELIABILITY_ANSWERS_HPP

#include <akshara/akshara.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

/// A number for many answers (FNV-1a): two machines that give the same answers have the same one.
class answers {
public:
    void add(std::string_view bytes) {
        for (const char byte : bytes) mix(static_cast<unsigned char>(byte));
        add(bytes.size());
    }
    void add(std::uint64_t number) {
        for (unsigned k = 0; k < 8; ++k) mix(static_cast<unsigned char>(number >> 8 * k & 0xFF));
    }
    void add(akshara::span s) {
        add(std::uint64_t{s.first});
        add(std::uint64_t{s.last});
    }
    void add(const akshara::fragment& f) {
        add(f.text);
        add(f.span);
    }
    template <class T>
    void add(const std::optional<T>& part) {
        add(std::uint64_t{part.has_value()});
        if (part) add(*part);
    }

    [[nodiscard]] std::uint64_t number() const { return number_; }

private:
    void mix(unsigned char byte) { number_ = (number_ ^ byte) * 0x100000001B3; }

    std::uint64_t number_ = 0xCBF29CE484222325;
};

// What each room answers about a text.

inline void add_code_points(answers& sum, std::string_view text) {
    using namespace akshara;
    for (const code_point c : text | code_points) {
        sum.add(std::uint64_t{c.value});
        sum.add(c.span);
    }
    for (auto found = find_ill_formed(text); found; found = find_ill_formed(text, found->span.last)) {
        sum.add(found->span);
        sum.add(static_cast<std::uint64_t>(found->reason));
    }
}

inline void add_segments(answers& sum, std::string_view text) {
    using namespace akshara;
    const auto add_all = [&](const auto& view) {
        for (const fragment& each : view) sum.add(each);
        sum.add(std::uint64_t{count(view)});
    };
    add_all(text | graphemes);
    add_all(text | words);
    add_all(text | word_segments);
    add_all(text | word_runs);
    add_all(text | sentences);
    add_all(text | sentences(sentence_options{.rules = sentence_rules::plain}));
    add_all(text | paragraphs);
    const offset_index index(text);
    for (const offset_unit unit : {offset_unit::utf16, offset_unit::utf32, offset_unit::clusters})
        for (std::size_t at = 0; at <= text.size(); at += 7) sum.add(std::uint64_t{index.convert(at, offset_unit::utf8, unit)});
    for (std::size_t at = 0; at <= text.size(); at += 11) {
        sum.add(std::uint64_t{next_grapheme_boundary(text, at)});
        sum.add(std::uint64_t{previous_grapheme_boundary(text, at)});
        sum.add(std::uint64_t{truncate(text, at).size()});
    }
}

template <class Form>
void add_form(answers& sum, std::string_view text, Form form) {
    const auto made = akshara::normalize(text, form);
    sum.add(made.utf8());
    for (const akshara::code_point c : made | akshara::code_points) sum.add(c.span);
}

inline void add_forms(answers& sum, std::string_view text) {
    using namespace akshara;
    add_form(sum, text, exact_form);
    add_form(sum, text, canonical_form);
    add_form(sum, text, decomposed_form);
    add_form(sum, text, visual_form);
    add_form(sum, text, corpus_form);
    add_form(sum, text, search_form);
    add_form(sum, text, lucene_form);
    for (const edit& each : find_edits(text, search_form)) {
        sum.add(each.span);
        sum.add(each.text());
        for (const std::string_view step : each.steps) sum.add(step);
    }
    for (const auto& each : text | confusing) {
        sum.add(each.span);
        sum.add(describe(each.reason));
    }
}

template <class Gazetteer>
void add_phrases(answers& sum, std::string_view text, const Gazetteer& names) {
    using namespace akshara;
    for (const match_selection selection : {match_selection::leftmost_longest, match_selection::all, match_selection::maximal})
        for (const phrase_match& found : text | phrases(names, match_policy{.selection = selection})) {
            sum.add(found.text);
            sum.add(found.span);
            sum.add(std::uint64_t{found.entity});
        }
    for (const mention& found : text | mentions(names)) {
        sum.add(found.text);
        sum.add(found.span);
        sum.add(found.link);
    }
    for (const glossed_name& found : text | glossed_names) {
        sum.add(found.name);
        sum.add(found.gloss);
    }
}

inline void add_quotations(answers& sum, std::string_view text) {
    using namespace akshara;
    for (const quotation& said : text | quotations) {
        sum.add(fragment{said.text, said.span});
        sum.add(static_cast<std::uint64_t>(said.kind));
        sum.add(std::uint64_t{said.depth});
        sum.add(said.open_mark);
        sum.add(said.close_mark);
        if (said.attribution)
            for (const auto& part : {said.attribution->speaker, said.attribution->speaker_phrase, said.attribution->cue, said.attribution->addressee})
                sum.add(part);
        sum.add(said.antecedent);
        sum.add(static_cast<std::uint64_t>(said.confidence));
    }
}

#endif
