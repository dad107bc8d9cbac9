// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_SENTENCE_OPTIONS_HPP
#define AKSHARA_SEGMENT_SENTENCE_OPTIONS_HPP

namespace akshara::inline v0 {

/// Which rules cut a text into sentences.
enum class sentence_rules : unsigned char {
    hindi, ///< UAX #29 and what Hindi asks for beyond it: abbreviations, initials, ellipses, pipes typed for dandas
    plain, ///< UAX #29 exactly
};

/// What a line end does.
enum class sentence_line_ends : unsigned char {
    end,  ///< each ends a sentence (UAX #29)
    wrap, ///< a single one passes where no terminator stands before it: text that was broken into lines
};

/// How a text is cut into sentences; without any of it, by the rules of Hindi and at every line end.
struct sentence_options {
    sentence_rules rules = sentence_rules::hindi;           ///< whose sentences
    sentence_line_ends line_ends = sentence_line_ends::end; ///< what a line end does

    friend constexpr bool operator==(const sentence_options&, const sentence_options&) = default;
};

} // namespace akshara

#endif
