// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_QUOTATION_HPP
#define AKSHARA_QUOTE_QUOTATION_HPP

#include <akshara/quote/attribution.hpp>
#include <akshara/quote/evidence.hpp>

#include <cstddef>

namespace akshara::inline v0 {

/// What stands between marks, or is reported without them.
enum class quotation_kind : unsigned char {
    direct,         ///< the marks hold the whole content: उसने कहा, “मैं आऊँगा।”
    mixed,          ///< the marks hold a part of what is reported: उसने इसे “ऐतिहासिक” बताया
    indirect,       ///< a clause without marks around it: उसने कहा कि वह आएगा
    title_or_scare, ///< no speech: फ़िल्म ‘आनंद’
};

/// What stands between the cue and the content.
enum class quotation_intro : unsigned char {
    none,   ///< nothing: उसने कहा वह आएगा
    comma,  ///< कहा, “…”
    ki,     ///< कहा कि …
    colon,  ///< शर्मा: “…”
    dash,   ///< कहा - …
    source, ///< पुलिस के मुताबिक …
    post,   ///< the attribution follows: “…,” मोहन ने कहा
};

/// What is unusual about a quotation.
struct quotation_flags {
    bool unclosed = false;   ///< the closing mark is missing
    bool unopened = false;   ///< the opening mark is missing
    bool mismatched = false; ///< the closing mark is of another style: “…", not ”…”
    bool continued = false;  ///< the opening mark is repeated at the start of a later paragraph
    bool hearsay = false;    ///< said by nobody in particular: कहा जाता है कि …

    friend constexpr bool operator==(const quotation_flags&, const quotation_flags&) = default;
};

/// A stretch of a text that is somebody's words, and whose. Spans are of the source.
struct quotation {
    /// The content, without marks and white space around it; the clause, when it is reported.
    std::string_view text;
    akshara::span span;
    /// What it is.
    quotation_kind kind = quotation_kind::direct;
    /// How many quotations it stands in, and the index of the innermost of them in the same view.
    std::size_t depth = 0;
    std::optional<std::size_t> parent; ///< none at depth 0
    /// Where the marks stand; none where one is missing, or where speech has none.
    std::optional<akshara::span> open_mark;
    std::optional<akshara::span> close_mark; ///< likewise
    /// What leads from the cue to it.
    quotation_intro intro = quotation_intro::none;
    /// Who says it, and by which word; none where the text does not say.
    std::optional<akshara::attribution> attribution;
    /// Whom a pronoun, or a title by itself, stands for, when the speaker is one: the name that stands earlier in the text.
    std::optional<fragment> antecedent;
    /// What is unusual about it.
    quotation_flags flags;
    /// What speaks for it and against it, and from that how sure its span and kind are, in whole percent.
    evidence_set evidence;
    int confidence = 0; ///< 0 to 100

    friend constexpr bool operator==(const quotation&, const quotation&) = default;
};

} // namespace akshara

#endif
