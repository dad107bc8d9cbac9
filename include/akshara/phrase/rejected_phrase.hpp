// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_REJECTED_PHRASE_HPP
#define AKSHARA_PHRASE_REJECTED_PHRASE_HPP

#include <cstddef>
#include <string_view>

namespace akshara::inline v0 {

/// Why a gazetteer did not take a name.
enum class rejection_reason : unsigned char {
    empty,            ///< no bytes
    no_word,          ///< no letter and no number
    folds_to_nothing, ///< words, but none in the gazetteer's form
    breaks, ///< what stands between two of its words breaks every phrase in that form: a comma, a bracket, a dash
    too_many_words, ///< more than 32
    too_long,       ///< a word, or in `exact_form` what stands between two, of more than 255 bytes in that form
    no_room,        ///< the block is full (1 GiB of names), or the list was made to crowd its table
};

/// A sentence part for people: "it has no letter and no number".
[[nodiscard]] constexpr std::string_view describe(rejection_reason reason) noexcept {
    switch (reason) {
    case rejection_reason::empty: return "it is empty";
    case rejection_reason::no_word: return "it has no letter and no number";
    case rejection_reason::folds_to_nothing: return "the form leaves no word of it";
    case rejection_reason::breaks: return "no phrase goes on across what stands between its words";
    case rejection_reason::too_many_words: return "it has more than 32 words";
    case rejection_reason::too_long: return "one of its words has more than 255 bytes";
    case rejection_reason::no_room: return "the gazetteer has no room for it";
    }
    return "";
}

/// A name that a gazetteer did not take: its place in the list that was given, counted from 0, and why.
struct rejected_phrase {
    /// The index of a name that two gazetteers took, but not the one they were merged into: none knows its place any more.
    static constexpr std::size_t unknown_place = static_cast<std::size_t>(-1);

    std::size_t index = 0;                             ///< in the list, or `unknown_place`
    rejection_reason reason = rejection_reason::empty; ///< why it was not taken

    friend constexpr bool operator==(const rejected_phrase&, const rejected_phrase&) = default;
};

} // namespace akshara

#endif
