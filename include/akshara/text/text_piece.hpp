// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_TEXT_PIECE_HPP
#define AKSHARA_TEXT_TEXT_PIECE_HPP

#include <akshara/text/text.hpp>

namespace akshara::inline v0 {

/// Some of a longer text whose other bytes are not here: its spans are those of the whole, in which it begins at `first`.
struct text_piece {
    std::string_view bytes; ///< UTF-8
    std::size_t first = 0;  ///< where they begin in the whole, in bytes

    [[nodiscard]] constexpr std::string_view utf8() const noexcept { return bytes; }
    [[nodiscard]] constexpr std::size_t origin(std::size_t offset) const noexcept { return first + offset; }
    [[nodiscard]] constexpr std::size_t target(std::size_t offset) const noexcept {
        if (offset <= first) return 0;
        return offset - first < bytes.size() ? offset - first : bytes.size();
    }
    friend constexpr bool operator==(const text_piece&, const text_piece&) = default;
};

static_assert(text<text_piece>);

namespace detail {

template <>
inline constexpr bool shifts_only<text_piece> = true;

} // namespace detail

} // namespace akshara

#endif
