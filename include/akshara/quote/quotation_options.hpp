// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_QUOTATION_OPTIONS_HPP
#define AKSHARA_QUOTE_QUOTATION_OPTIONS_HPP

#include <akshara/quote/cue_list.hpp>
#include <akshara/quote/quotation.hpp>

namespace akshara::inline v0 {

/// The kinds of quotations that are wanted: `{.title_or_scare = false}` is all speech.
struct quotation_kinds {
    bool direct = true;         ///< उसने कहा, “मैं आऊँगा।”
    bool mixed = true;          ///< उसने इसे “ऐतिहासिक” बताया
    bool indirect = true;       ///< उसने कहा कि वह आएगा
    bool title_or_scare = true; ///< फ़िल्म ‘आनंद’

    /// Whether a kind is wanted.
    [[nodiscard]] constexpr bool has(quotation_kind kind) const noexcept {
        const bool each[] = {direct, mixed, indirect, title_or_scare};
        return each[static_cast<unsigned>(kind)];
    }
};

/// Which quotations of a text are wanted, and what the text's readers know that the library does not:
/// `text | quotations({.kinds = {.title_or_scare = false}, .least_confidence = 50})`. What is left out is no parent either;
/// those that it holds stand in the one around it.
struct quotation_options {
    quotation_kinds kinds{};                            ///< which kinds are given
    int least_confidence = 0;                           ///< in whole percent
    std::size_t longest = static_cast<std::size_t>(-1); ///< of the content, in bytes of the text's UTF-8
    bool recovers_unclosed = true;                      ///< words behind a mark whose closer is missing
    const cue_list* cues = nullptr;                     ///< beside the library's, and before them
    const gazetteer<search_form_t>* titles = nullptr;   ///< words that are no part of a name: पार्षद

    /// Whether it is wanted.
    [[nodiscard]] constexpr bool wants(const quotation& q) const noexcept {
        return kinds.has(q.kind) && q.confidence >= least_confidence && q.text.size() <= longest && (recovers_unclosed || !q.flags.unclosed);
    }
};

} // namespace akshara

#endif
