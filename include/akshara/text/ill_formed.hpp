// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_ILL_FORMED_HPP
#define AKSHARA_TEXT_ILL_FORMED_HPP

#include <akshara/simd/dispatch.hpp>
#include <akshara/text/span.hpp>
#include <akshara/text/utf8_kernel.hpp>

#include <optional>

namespace akshara::inline v0 {

/// Why bytes are no UTF-8 (Unicode 17, table 3-7).
enum class ill_formed_reason : unsigned char {
    stray_continuation, ///< 80…BF where a code point should begin
    never_valid,        ///< C0, C1, F5…FF: in no well-formed text
    overlong,           ///< E0 80…9F, F0 80…8F: a longer form than the value needs
    surrogate,          ///< ED A0…BF: half of a UTF-16 pair
    above_10ffff,       ///< F4 90…BF: beyond the last code point
    truncated,          ///< the sequence breaks off, at the end or at a byte that cannot go on
};

/// One maximal subpart of an ill-formed sequence: its bytes, and why they are none.
struct ill_formed {
    akshara::span span;
    ill_formed_reason reason; ///< what is wrong with them

    friend constexpr bool operator==(const ill_formed&, const ill_formed&) = default;
};

namespace detail {

constexpr ill_formed_reason ill_formed_reason_at(std::string_view bytes, std::size_t at) noexcept {
    const unsigned char first = byte_at(bytes, at);
    if (is_continuation(first)) return ill_formed_reason::stray_continuation;
    if (utf8_lead_of(first).size == 0) return ill_formed_reason::never_valid;
    if (at + 1 < bytes.size() && is_continuation(byte_at(bytes, at + 1)) && decode(bytes, at).size == 1) {
        if (first == 0xED) return ill_formed_reason::surrogate;
        return first == 0xF4 ? ill_formed_reason::above_10ffff : ill_formed_reason::overlong;
    }
    return ill_formed_reason::truncated;
}

} // namespace detail

/// The first ill-formed subpart at or after `from`, which is a boundary between code points. O(distance).
[[nodiscard]] constexpr std::optional<ill_formed> find_ill_formed(std::string_view bytes, std::size_t from = 0,
                                                                  kernel k = best_kernel()) noexcept {
    from = detail::dispatch(k, [&](auto each) { return detail::utf8_kernel<each.value>::well_formed_until(bytes, from); });
    while (from < bytes.size()) {
        const detail::decoded here = detail::decode(bytes, from);
        if (!here.well_formed) return ill_formed{{from, from + here.size}, detail::ill_formed_reason_at(bytes, from)};
        from += here.size;
    }
    return std::nullopt;
}

/// Whether the bytes are UTF-8 throughout. O(size).
[[nodiscard]] constexpr bool is_well_formed(std::string_view bytes, kernel k = best_kernel()) noexcept {
    return !find_ill_formed(bytes, 0, k);
}

} // namespace akshara

#endif
