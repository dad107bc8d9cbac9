// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_TEXT_HPP
#define AKSHARA_TEXT_TEXT_HPP

#include <akshara/text/span.hpp>

#include <concepts>
#include <cstddef>
#include <string_view>

namespace akshara::inline v0 {

/// UTF-8 that knows where each of its boundaries lies in the source.
/// `origin` takes an offset in `utf8()` (bytes, 0 … size) to one in the source; it is monotone,
/// `origin(0)` is the text's start there and `origin(size)` its end.
template <class T>
concept text = std::semiregular<T> && requires(const T& t, std::size_t offset) {
    { t.utf8() } noexcept -> std::same_as<std::string_view>;
    { t.origin(offset) } noexcept -> std::same_as<std::size_t>;
};

namespace detail {

/// Whether a text's origins are its own offsets but for where it starts: then a stretch can be copied whole.
template <class T>
inline constexpr bool shifts_only = false;

} // namespace detail

} // namespace akshara

#endif
