// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_SOURCE_HPP
#define AKSHARA_TEXT_SOURCE_HPP

#include <akshara/text/text.hpp>

namespace akshara::inline v0 {

/// The text that a plain string is read as: its offsets are the source's own. Looks at the bytes, never owns them.
struct source {
    std::string_view bytes; ///< UTF-8, kept by somebody else

    constexpr source() = default;
    /// Any bytes; those that are no UTF-8 read as U+FFFD.
    constexpr source(std::string_view utf8) noexcept : bytes(utf8) {}
    /// The same of `char8_t`; not in constant expressions.
    source(std::u8string_view utf8) noexcept : bytes(reinterpret_cast<const char*>(utf8.data()), utf8.size()) {}

    [[nodiscard]] constexpr std::string_view utf8() const noexcept { return bytes; }
    [[nodiscard]] constexpr std::size_t origin(std::size_t offset) const noexcept { return offset; }
    [[nodiscard]] constexpr std::size_t target(std::size_t offset) const noexcept {
        return offset < bytes.size() ? offset : bytes.size();
    }
};

static_assert(text<source>);

namespace detail {

template <>
inline constexpr bool shifts_only<source> = true;

} // namespace detail

} // namespace akshara

#endif
