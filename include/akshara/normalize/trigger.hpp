// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_TRIGGER_HPP
#define AKSHARA_NORMALIZE_TRIGGER_HPP

namespace akshara::inline v0 {

/// Whatever follows, the text's end too.
[[nodiscard]] constexpr bool any_code_point(char32_t) noexcept { return true; }

/// What a step acts on: a code point that is `here` with one that is `next` directly behind it.
struct trigger {
    bool (*here)(char32_t) noexcept = nullptr;         ///< whether a code point is the first of the two
    bool (*next)(char32_t) noexcept = &any_code_point; ///< whether one is the second
};

} // namespace akshara

#endif
