// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_EVIDENCE_HPP
#define AKSHARA_QUOTE_EVIDENCE_HPP

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace akshara::inline v0 {

/// What speaks for a quotation, or against it.
enum class evidence : unsigned char {
    marks,           ///< both marks stand
    mismatched,      ///< the closer is of another style
    unclosed,        ///< the closer is missing
    unopened,        ///< the opener is missing
    continued,       ///< the opener is repeated at the start of a paragraph
    utterance,       ///< it ends like a sentence, or has its verb
    few_words,       ///< one or two
    strong_cue,      ///< कहा, बताया: hardly used but for speech
    weak_cue,        ///< माना, समझाया
    complementizer,  ///< कि leads to it
    punctuation,     ///< a comma, a colon or a dash does, before marks
    free_speech,     ///< … or before words without marks
    source,          ///< X के मुताबिक
    afterwards,      ///< who says it stands behind it
    named_speaker,   ///< a name or a noun
    pronoun_speaker, ///< उन्होंने
    hearsay,         ///< कहा जाता है
    name_giver,      ///< फ़िल्म, शब्द, योजना stand beside the marks
};
/// How many kinds of `evidence` there are.
inline constexpr std::size_t evidence_count = 18;

/// Its name in answers: "strong_cue".
[[nodiscard]] constexpr std::string_view name_of(evidence e) noexcept {
    constexpr std::string_view names[evidence_count] = {
        "marks",  "mismatched",     "unclosed",    "unopened",    "continued", "utterance",  "few_words",     "strong_cue",      "weak_cue",
        "complementizer", "punctuation", "free_speech", "source", "afterwards", "named_speaker", "pronoun_speaker", "hearsay", "name_giver"};
    return names[static_cast<unsigned>(e)];
}

/// A set of them.
class evidence_set {
public:
    constexpr evidence_set() = default;

    /// Puts a kind in.
    constexpr void add(evidence e) noexcept { bits_ |= std::uint32_t{1} << static_cast<unsigned>(e); }
    /// Whether a kind is in it.
    [[nodiscard]] constexpr bool has(evidence e) const noexcept { return (bits_ >> static_cast<unsigned>(e) & 1) != 0; }
    [[nodiscard]] constexpr bool empty() const noexcept { return bits_ == 0; }

    /// Whether both hold the same kinds.
    friend constexpr bool operator==(evidence_set, evidence_set) = default;

private:
    std::uint32_t bits_ = 0;
};

} // namespace akshara

#endif
