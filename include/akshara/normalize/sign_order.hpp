// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_SIGN_ORDER_HPP
#define AKSHARA_NORMALIZE_SIGN_ORDER_HPP

#include <akshara/normalize/confusing_class.hpp>
#include <akshara/normalize/confusing_reason.hpp>

#include <optional>

namespace akshara::inline v0::detail {

/// Which signs of Devanagari may stand behind what was read last: letter, nukta, virama or vowel sign, bindu.
class sign_order {
public:
    /// Reads on; what is wrong with a sign that stands here.
    constexpr std::optional<confusing_reason> read(char32_t c, confusing_class kind) noexcept {
        using enum confusing_class;
        std::optional<confusing_reason> wrong;
        switch (kind) {
        case mark: return wrong;
        case nukta:
        case matra:
        case old_matra:
        case bindu:
        case virama:
            if (last_ == none) return confusing_reason::stray_sign;
            if (last_ == letter) return wrong;
            if (!may_follow(c, kind)) wrong = confusing_reason::misplaced_sign;
            // An anukta letter with a nukta is a letter still; a nukta behind a virama is canonically one before it.
            if (kind != nukta) last_ = kind;
            else if (last_ == consonant) last_ = nukta_consonant;
            break;
        case letter:
        case consonant:
        case nukta_consonant:
        case vowel: last_ = kind; break;
        default: last_ = none; break;
        }
        last_sign_ = c;
        return wrong;
    }
    /// Whether the letter that was read last has lost its vowel.
    [[nodiscard]] constexpr bool ends_in_virama() const noexcept { return last_ == confusing_class::virama; }

private:
    [[nodiscard]] constexpr bool may_follow(char32_t c, confusing_class kind) const noexcept {
        using enum confusing_class;
        const bool on_consonant = last_ == consonant || last_ == nukta_consonant;
        switch (kind) {
        case nukta: return last_ == consonant || last_ == vowel || last_ == virama;
        case matra: return on_consonant || last_ == old_matra;
        case old_matra: return on_consonant || last_ == matra;
        case virama: return on_consonant;
        default: return last_ != virama && c != last_sign_; // bindu: two different ones may be Sanskrit
        }
    }

    confusing_class last_ = confusing_class::none;
    char32_t last_sign_ = 0;
};

} // namespace akshara::detail

#endif
