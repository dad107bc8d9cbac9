// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_MARK_STOPS_HPP
#define AKSHARA_QUOTE_MARK_STOPS_HPP

#include <akshara/simd/block.hpp>
#include <akshara/simd/dispatch.hpp>

#include <string_view>

namespace akshara::inline v0::detail {

/// Whether a mark, a tag or a line end may begin with this byte: " ' ` < of ASCII, the first byte of U+0080 to U+00BF, where
/// « » are, or of U+2000 to U+2FFF.
constexpr bool is_mark_stop(char byte) noexcept {
    switch (static_cast<unsigned char>(byte)) {
    case '"':
    case '\'':
    case '`':
    case '<':
    case '\n':
    case '\r':
    case 0xC2:
    case 0xE2: return true;
    default: return false;
    }
}

/// Finds such bytes. This one is the portable kernel; mark_stops.inc has the others.
template <kernel Kernel>
struct mark_stops {
    static_assert(Kernel == kernel::portable);

    /// The first at `from` or behind it, or the text's end.
    static constexpr std::size_t next(std::string_view bytes, std::size_t from) noexcept {
        while (from < bytes.size() && !is_mark_stop(bytes[from])) ++from;
        return from;
    }
};

} // namespace akshara::detail

#define AKSHARA_REGION_BODY <akshara/quote/mark_stops.inc>
#include <akshara/simd/regions.inc>
#undef AKSHARA_REGION_BODY

namespace akshara::inline v0::detail {

/// The first place at `from` or behind it where a mark, a tag or a line end may begin, or the text's end.
constexpr std::size_t next_mark_stop(std::string_view bytes, std::size_t from, kernel k) noexcept {
    return dispatch(k, [&](auto of) { return mark_stops<of.value>::next(bytes, from); });
}

} // namespace akshara::detail

#endif
