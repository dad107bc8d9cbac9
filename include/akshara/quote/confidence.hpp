// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_CONFIDENCE_HPP
#define AKSHARA_QUOTE_CONFIDENCE_HPP

#include <akshara/quote/quotation.hpp>

namespace akshara::inline v0 {

namespace detail {

// In twentieths of the logarithm of the odds, by a logistic regression on annotated passages, rounded; what those hardly have
// (unopened, continued, hearsay) is by judgement.
inline constexpr int weight_of_kind[] = {18, -26, -14, 44};
inline constexpr int weight_of_evidence[evidence_count] = {
    0,   // marks
    -10, // mismatched
    -6,  // unclosed
    -56, // unopened
    -4,  // continued
    4,   // utterance
    12,  // few_words
    26,  // strong_cue
    1,   // weak_cue
    43,  // complementizer
    8,   // punctuation
    -20, // free_speech
    23,  // source
    1,   // afterwards
    20,  // named_speaker
    10,  // pronoun_speaker
    -30, // hearsay
    24,  // name_giver
};

/// The probability whose odds have that logarithm, in whole percent: the same on every machine.
constexpr int percent_of_log_odds(int twentieths) noexcept {
    constexpr std::uint64_t one = std::uint64_t{1} << 20;
    std::uint64_t odds_against = one;
    for (int k = twentieths < 0 ? -twentieths : twentieths; k > 0; --k) odds_against = odds_against * 951'229 / 1'000'000; // e^(-1/20)
    const auto percent = static_cast<int>((100 * one + (one + odds_against) / 2) / (one + odds_against));
    return twentieths < 0 ? 100 - percent : percent;
}

} // namespace detail

/// How sure it is, in whole percent, that what the evidence speaks for has this kind and its span: as often it was right on
/// annotated passages.
[[nodiscard]] constexpr int confidence_of(quotation_kind kind, evidence_set found) noexcept {
    int log_odds = detail::weight_of_kind[static_cast<unsigned>(kind)];
    for (std::size_t k = 0; k < evidence_count; ++k)
        if (found.has(static_cast<evidence>(k))) log_odds += detail::weight_of_evidence[k];
    return detail::percent_of_log_odds(log_odds);
}

} // namespace akshara

#endif
