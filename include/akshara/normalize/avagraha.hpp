// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_AVAGRAHA_HPP
#define AKSHARA_NORMALIZE_AVAGRAHA_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

/// Deletes ऽ: सोऽहम् → सोहम्.
struct drop_avagraha_t {
    static constexpr std::string_view name() noexcept { return "drop_avagraha"; }
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == devanagari::avagraha; }
    static constexpr rewrite apply(written text) noexcept { return acts_on(text[0]) ? rewrite(1) : rewrite(); }
};
inline constexpr drop_avagraha_t drop_avagraha{};

} // namespace akshara

#endif
