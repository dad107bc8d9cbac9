// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_DOCUMENT_HPP
#define AKSHARA_QUOTE_DOCUMENT_HPP

#include <akshara/phrase/phrases.hpp>
#include <akshara/quote/cue_lexicon.hpp>
#include <akshara/quote/quotation_options.hpp>
#include <akshara/quote/tokenizer.hpp>
#include <akshara/segment/sentences.hpp>

namespace akshara::inline v0::detail {

/// A cue of the lexicon where it stands in a document: tokens [first, last).
struct cue_use {
    std::size_t first;
    std::size_t last;
    cue entry;
};

/// A text as the grammar of reports reads it: tokens, each with its roles, its cue and its place in a sentence.
class document {
public:
    std::string_view bytes;
    std::vector<token> tokens;
    std::vector<cue_use> cues;
    std::vector<document_pair> pairs;

    constexpr explicit document(std::string_view utf8, const quotation_options& options = {}) : bytes(utf8) {
        tokenizer cut(utf8);
        tokens = static_cast<std::vector<token>&&>(cut.tokens);
        pairs = static_cast<std::vector<document_pair>&&>(cut.pairs);
        note_roles();
        if (options.titles != nullptr) note_titles(*options.titles);
        note_cues(options.cues != nullptr ? own_cues(*options.cues) : std::vector<cue_use>());
        note_sentences();
    }

    constexpr std::size_t size() const noexcept { return tokens.size(); }
    constexpr const token& operator[](std::size_t k) const { return tokens[k]; }
    constexpr std::string_view text(std::size_t k) const {
        return bytes.substr(tokens[k].span.first, tokens[k].span.size());
    }
    /// The bytes from one token's start to another's end.
    constexpr akshara::span extent(std::size_t first, std::size_t last) const {
        return {tokens[first].span.first, tokens[last - 1].span.last};
    }
    /// Whether nothing stands between two tokens.
    constexpr bool touch(std::size_t k) const {
        return k + 1 < size() && tokens[k].span.last == tokens[k + 1].span.first;
    }
    constexpr const cue_use* cue_at(std::size_t k) const {
        return k < size() && tokens[k].cue != nowhere ? &cues[tokens[k].cue] : nullptr;
    }

private:
    /// Calls `note(first token, last token, match)` for every match of a gazetteer.
    template <class View, class Note>
    constexpr void match(const View& view, Note note) {
        std::size_t k = 0;
        for (const auto& found : source(bytes) | phrases(view)) {
            while (k < size() && tokens[k].span.first < found.span.first) ++k;
            std::size_t last = k;
            while (last < size() && tokens[last].span.first < found.span.last) ++last;
            note(k, last, found);
        }
    }

    constexpr void note_roles() {
        match(function_words(), [this](std::size_t first, std::size_t last, const auto& found) {
            for (std::size_t k = first; k < last; ++k) {
                // The के of an initial (वी. के. जोशी) is no case marker.
                if (touch(k) && bytes[tokens[k + 1].span.first] == '.' && k > 0 && tokens[k - 1].is(token_kind::dot))
                    continue;
                for (const entity_id role : found.entities()) tokens[k].roles.add(static_cast<word_role>(role));
            }
        });
    }

    constexpr void note_titles(const gazetteer<search_form_t>& titles) {
        match(titles.view(), [this](std::size_t first, std::size_t last, const auto&) {
            for (std::size_t k = first; k < last; ++k) tokens[k].roles = word_roles(word_role::title);
        });
    }

    /// A cue of one's own is nothing else: its words have no other role.
    constexpr std::vector<cue_use> own_cues(const cue_list& listed) {
        std::vector<cue_use> own;
        match(listed.surfaces().view(), [&](std::size_t first, std::size_t last, const auto& found) {
            for (std::size_t k = first; k < last; ++k) tokens[k].roles = {};
            own.push_back({first, last, listed[found.entity]});
        });
        return own;
    }

    constexpr void note_cues(const std::vector<cue_use>& own) {
        std::size_t next_own = 0;
        const auto add = [this](const cue_use& use) {
            for (std::size_t k = use.first; k < use.last; ++k) tokens[k].cue = cues.size();
            cues.push_back(use);
        };
        match(cue_forms(), [&](std::size_t first, std::size_t last, const auto& found) {
            for (; next_own < own.size() && own[next_own].first < last; ++next_own) add(own[next_own]);
            if (cues.empty() || cues.back().last <= first) add({first, last, cue_table[found.entity]});
        });
        for (; next_own < own.size(); ++next_own) add(own[next_own]);
    }

    /// No sentence ends with ने, की or कि: its line was broken.
    static constexpr bool is_unfinished(const token& last) {
        return last.is_any(word_role::ergative, word_role::genitive, word_role::complementizer, word_role::conjunction);
    }

    constexpr void note_sentences() {
        std::size_t k = 0;
        for (const fragment& sentence : source(bytes) | sentences) {
            while (k < size() && tokens[k].span.last <= sentence.span.last) ++k;
            if (k == 0 || is_unfinished(tokens[k - 1])) continue;
            tokens[k - 1].ends_sentence = true;
            for (std::size_t stop = k; stop-- > 0;) { // back over the closing marks
                if (tokens[stop].is(token_kind::dot)) tokens[stop].kind = token_kind::stop;
                else if (!tokens[stop].is(token_kind::closer) && !tokens[stop].is(token_kind::close_bracket)) break;
            }
        }
    }
};

} // namespace akshara::detail

#endif
