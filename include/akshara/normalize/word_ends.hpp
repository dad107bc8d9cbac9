// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_WORD_ENDS_HPP
#define AKSHARA_NORMALIZE_WORD_ENDS_HPP

#include <akshara/normalize/invisibles.hpp>

namespace akshara::inline v0 {

namespace detail {

/// Whether a word has ended before `c`. What no reader sees ends none.
constexpr bool is_past_word(char32_t c) noexcept { return !is_word_character(c) && !is_invisible(c); }

template <char32_t Mark>
constexpr rewrite drop_final(written text) noexcept {
    return text[1] == Mark && is_past_word(text[0]) ? rewrite(2, text[0]) : rewrite();
}

} // namespace detail

/// The ः at a word's end goes: अतः → अत, नमः → नम. दुःख stays.
struct drop_final_visarga_t {
    static constexpr std::string_view name() noexcept { return "drop_final_visarga"; }
    static constexpr std::size_t reach = 2;
    static constexpr bool acts_on(char32_t c) noexcept { return c == devanagari::visarga; }
    static constexpr rewrite apply(written text) noexcept { return detail::drop_final<devanagari::visarga>(text); }
};
inline constexpr drop_final_visarga_t drop_final_visarga{};

/// The virama at a word's end goes: श्रीमान् → श्रीमान, अर्थात् → अर्थात. सत्य stays.
struct drop_final_virama_t {
    static constexpr std::string_view name() noexcept { return "drop_final_virama"; }
    static constexpr std::size_t reach = 2;
    static constexpr bool acts_on(char32_t c) noexcept { return c == devanagari::virama; }
    static constexpr rewrite apply(written text) noexcept { return detail::drop_final<devanagari::virama>(text); }
};
inline constexpr drop_final_virama_t drop_final_virama{};

} // namespace akshara

#endif
