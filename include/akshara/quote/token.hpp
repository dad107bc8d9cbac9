// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_TOKEN_HPP
#define AKSHARA_QUOTE_TOKEN_HPP

#include <akshara/quote/function_words.hpp>
#include <akshara/text/span.hpp>

#include <cstddef>

namespace akshara::inline v0::detail {

enum class token_kind : unsigned char {
    word,
    comma,         ///< , ;
    stop,          ///< । . ? ! where it ends a sentence
    dot,           ///< . elsewhere: डॉ. 10.30
    colon,         ///< :
    dash,          ///< – — or a - that stands free
    hyphen,        ///< a - inside a word
    open_bracket,  ///< ( [
    close_bracket, ///< ) ]
    opener,        ///< a mark that opens a pair, or none
    closer,        ///< a mark that closes a pair, or none
    other,
};

inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// A word, a punctuation mark or a quotation mark of a document.
struct token {
    akshara::span span;
    token_kind kind = token_kind::word;
    bool ends_sentence = false;    ///< the last of its sentence
    bool ends_paragraph = false;   ///< a line end follows
    word_roles roles{};            ///< of a word
    std::size_t partner = nowhere; ///< the other mark of the pair, or the other bracket
    std::size_t cue = nowhere;     ///< the cue that it is part of
    std::size_t pair = nowhere;    ///< the innermost pair of marks that it stands in

    constexpr bool is(token_kind k) const noexcept { return kind == k; }
    constexpr bool is(word_role role) const noexcept { return roles.has(role); }
    template <class... Role>
    constexpr bool is_any(Role... role) const noexcept {
        return roles.has_any(word_roles(role...));
    }
    constexpr bool is_word() const noexcept { return kind == token_kind::word; }
    constexpr bool is_mark() const noexcept { return kind == token_kind::opener || kind == token_kind::closer; }
    /// A word without a role in the grammar: a noun, a name, an adjective, or a verb that no table holds.
    constexpr bool is_content() const noexcept { return is_word() && roles.empty(); }
};

} // namespace akshara::detail

#endif
