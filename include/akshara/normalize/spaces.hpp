// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_SPACES_HPP
#define AKSHARA_NORMALIZE_SPACES_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>

namespace akshara::inline v0 {

namespace detail {

/// The spaces of other widths, and the one that does not break.
constexpr bool is_odd_space(char32_t c) noexcept {
    return c == 0x00A0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
}

} // namespace detail

/// Every other space becomes U+0020: NBSP (one in 350 words of Hindi news), thin, ideographic. Line ends stay.
struct unify_spaces_t {
    static constexpr std::string_view name() noexcept { return "unify_spaces"; }
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return detail::is_odd_space(c); }
    static constexpr rewrite apply(written text) noexcept { return acts_on(text[0]) ? rewrite(1, U' ') : rewrite(); }
};
inline constexpr unify_spaces_t unify_spaces{};

/// A run of U+0020 becomes one. Tabs and line ends stay.
struct collapse_spaces_t {
    static constexpr std::string_view name() noexcept { return "collapse_spaces"; }
    static constexpr std::size_t reach = 2;
    static constexpr trigger triggers[] = {{detail::is_one_of<U' '>, detail::is_one_of<U' '>}};
    static constexpr rewrite apply(written text) noexcept { return text[0] == U' ' && text[1] == U' ' ? rewrite(1) : rewrite(); }
};
inline constexpr collapse_spaces_t collapse_spaces{};

} // namespace akshara

#endif
