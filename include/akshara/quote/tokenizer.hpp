// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_TOKENIZER_HPP
#define AKSHARA_QUOTE_TOKENIZER_HPP

#include <akshara/quote/mark_pairer.hpp>
#include <akshara/quote/token.hpp>
#include <akshara/segment/word_run_window.hpp>

#include <vector>

namespace akshara::inline v0::detail {

/// A pair of marks and the tokens that they are.
struct document_pair {
    mark_pair marks;
    std::size_t open;
    std::size_t close;
};

/// Cuts a text into words, punctuation and quotation marks.
class tokenizer {
public:
    std::vector<token> tokens;
    std::vector<document_pair> pairs;

    constexpr explicit tokenizer(std::string_view utf8) : bytes_(utf8) {
        read_tokens(pair_marks(utf8));
        note_pairs();
    }

private:
    struct placed_mark {
        akshara::span span;
        token_kind kind;
        std::size_t pair;
    };

    /// All marks in the order of the text. Openers come in order; so do the closers of pairs, once sorted by a stack.
    static constexpr std::vector<placed_mark> in_order(const paired_marks& marks) {
        std::vector<placed_mark> placed;
        std::vector<std::size_t> open;
        std::size_t orphan = 0;
        const auto put_before = [&](std::size_t at) {
            for (;;) {
                const std::size_t close = open.empty() ? nowhere : marks.pairs[open.back()].close.span.first;
                const std::size_t lone =
                    orphan == marks.orphans.size() ? nowhere : marks.orphans[orphan].mark.span.first;
                if (close >= at && lone >= at) return;
                if (close < lone) {
                    placed.push_back({marks.pairs[open.back()].close.span, token_kind::closer, open.back()});
                    open.pop_back();
                } else {
                    const bool opener = marks.orphans[orphan].role == mark_role::opener;
                    placed.push_back(
                        {marks.orphans[orphan].mark.span, opener ? token_kind::opener : token_kind::closer, nowhere});
                    ++orphan;
                }
            }
        };
        for (std::size_t k = 0; k < marks.pairs.size(); ++k) {
            put_before(marks.pairs[k].open.span.first);
            placed.push_back({marks.pairs[k].open.span, token_kind::opener, k});
            open.push_back(k);
        }
        put_before(nowhere);
        return placed;
    }

    constexpr void read_tokens(const paired_marks& marks) {
        const std::vector<placed_mark> placed = in_order(marks);
        for (const mark_pair& pair : marks.pairs) pairs.push_back({pair, nowhere, nowhere});
        tokens.reserve(bytes_.size() / 8); // a long text's would be copied again and again
        std::size_t next_mark = 0;
        word_run_window words(bytes_, 0, best_kernel());
        std::vector<std::size_t> brackets;
        for (std::size_t at = 0; at < bytes_.size();) {
            if (next_mark < placed.size() && placed[next_mark].span.first == at) {
                at = add_mark(placed[next_mark++]);
            } else if (at == words.first()) { // at the end of a text without more words, where this never comes
                tokens.push_back({{at, words.last()}});
                at = words.last();
                words.advance(bytes_);
            } else if (bytes_[at] == ' ') {
                ++at; // what stands between most words
            } else {
                at = add_punctuation(at, brackets);
            }
        }
    }

    constexpr std::size_t add_mark(const placed_mark& m) {
        token mark{m.span, m.kind};
        if (m.pair != nowhere && m.kind == token_kind::opener) {
            pairs[m.pair].open = size();
        } else if (m.pair != nowhere) {
            pairs[m.pair].close = size();
            mark.partner = pairs[m.pair].open;
            tokens[mark.partner].partner = size();
        }
        tokens.push_back(mark);
        return m.span.last;
    }

    constexpr std::size_t add_punctuation(std::size_t at, std::vector<std::size_t>& brackets) {
        const decoded here = decode(bytes_, at);
        const std::size_t last = at + here.size;
        const beside as_neighbour = beside_of(here.value);
        if (as_neighbour == beside::edge && !tokens.empty()) tokens.back().ends_paragraph = true;
        if (as_neighbour == beside::edge || as_neighbour == beside::space) return last;
        if (here.value == U'\u200B' || here.value == U'\uFEFF') return last;
        if (continues_cluster(here.value) && here.value != devanagari::visarga) { // of what stands before it, be that white space; a visarga is typed for a colon
            if (!tokens.empty() && tokens.back().span.last == at) tokens.back().span.last = last;
            return last;
        }
        token found{{at, last}, kind_of(here.value, as_neighbour, at, last)};
        if (found.is(token_kind::open_bracket)) brackets.push_back(size());
        if (found.is(token_kind::close_bracket) && !brackets.empty()) {
            found.partner = brackets.back();
            tokens[found.partner].partner = size();
            brackets.pop_back();
        }
        tokens.push_back(found);
        return last;
    }

    constexpr token_kind kind_of(char32_t c, beside as_neighbour, std::size_t first, std::size_t last) const {
        if (as_neighbour == beside::comma) return token_kind::comma;
        if (as_neighbour == beside::terminator) return token_kind::dot;
        switch (c) {
        case U':':
        case U'ः': return token_kind::colon;
        case U'–':
        case U'—':
        case U'―': return token_kind::dash;
        case U'(':
        case U'[': return token_kind::open_bracket;
        case U')':
        case U']': return token_kind::close_bracket;
        case U'-':
        case U'\u2010':
        case U'\u2011': break;
        default: return token_kind::other;
        }
        const bool inside = first > 0 && last < bytes_.size() &&
                            is_word_character(decode_before(bytes_, first).value) &&
                            is_word_character(decode(bytes_, last).value);
        return inside ? token_kind::hyphen : token_kind::dash;
    }

    constexpr void note_pairs() {
        std::vector<std::size_t> open;
        std::size_t next = 0;
        for (std::size_t k = 0; k < size(); ++k) {
            if (!open.empty() && pairs[open.back()].close == k) open.pop_back();
            tokens[k].pair = open.empty() ? nowhere : open.back();
            if (next < pairs.size() && pairs[next].open == k) open.push_back(next++);
        }
    }

    constexpr std::size_t size() const noexcept { return tokens.size(); }

    std::string_view bytes_;
};

} // namespace akshara::detail

#endif
