// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_JOINERS_HPP
#define AKSHARA_NORMALIZE_JOINERS_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

namespace detail {

constexpr bool is_joiner(char32_t c) noexcept { return c == devanagari::zwnj || c == devanagari::zwj; }

/// Whether र् stands before a ZWJ at `back`: where `keep_eyelash` acts, the others wait for one more.
constexpr bool is_after_ra(written text, std::size_t back) noexcept {
    return text[back] == devanagari::zwj && text[back + 1] == devanagari::virama && text[back + 2] == U'र';
}

} // namespace detail

/// Deletes every ZWJ and ZWNJ of a run beside Devanagari. Those of emoji, Arabic, Malayalam or Bengali stay.
struct strip_joiners_t {
    static constexpr std::string_view name() noexcept { return "strip_joiners"; }
    static constexpr std::size_t reach = 4;
    static constexpr bool acts_on(char32_t c) noexcept { return detail::is_joiner(c); }
    static constexpr rewrite apply(written text) noexcept {
        using devanagari::is_devanagari;
        if (detail::is_after_ra(text, 1)) return rewrite(2, text[0]);
        if (detail::is_joiner(text[0])) return is_devanagari(text[1]) && !detail::is_after_ra(text, 0) ? rewrite(1) : rewrite();
        const bool beside = is_devanagari(text[0]) || is_devanagari(text[2]);
        return beside && detail::is_joiner(text[1]) ? rewrite(2, text[0]) : rewrite();
    }
};
inline constexpr strip_joiners_t strip_joiners{};

/// Beside Devanagari a ZWNJ stays between two consonants of which the first has a virama, where it keeps them apart
/// (वाक् + ZWNJ + पटु); of a run that holds one, one. Every other ZWNJ and every ZWJ goes: it asks for nothing that the
/// script does not do by itself.
struct repair_joiners_t {
    static constexpr std::string_view name() noexcept { return "repair_joiners"; }
    static constexpr std::size_t reach = 5;
    static constexpr bool acts_on(char32_t c) noexcept { return detail::is_joiner(c); }
    static constexpr rewrite apply(written text) noexcept {
        using devanagari::is_devanagari;
        if (detail::is_after_ra(text, 1)) return rewrite(2, text[0]);
        if (detail::is_joiner(text[0])) {
            if (parts_consonants(text, 1)) return rewrite(2, devanagari::zwnj);
            const bool waits = parts_consonants(text, 0) || detail::is_after_ra(text, 0);
            return is_devanagari(text[1]) && !waits ? rewrite(1) : rewrite();
        }
        if (!detail::is_joiner(text[1])) return {};
        if (parts_consonants(text, 1) && devanagari::is_consonant(text[0])) return {};
        return is_devanagari(text[0]) || is_devanagari(text[2]) ? rewrite(2, text[0]) : rewrite();
    }

private:
    /// Whether a ZWNJ stands at `back` after a consonant, its nukta if it has one, and a virama.
    static constexpr bool parts_consonants(written text, std::size_t back) noexcept {
        if (text[back] != devanagari::zwnj) return false;
        const char32_t before = text[back + 1];
        const char32_t first = text[back + 2];
        if (before == devanagari::virama && devanagari::is_consonant(first)) return true;
        const bool with_nukta = (before == devanagari::virama && first == devanagari::nukta) ||
                                (before == devanagari::nukta && first == devanagari::virama); // not in NFC yet
        return with_nukta && devanagari::is_consonant(text[back + 3]);
    }
};
inline constexpr repair_joiners_t repair_joiners{};

} // namespace akshara

#endif
