// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_CANONICAL_HPP
#define AKSHARA_UNICODE_CANONICAL_HPP

#include <akshara/unicode/hangul.hpp>
#include <akshara/unicode/tables/canonical.hpp>
#include <akshara/unicode/two_stage_lookup.hpp>

#include <cstddef>

namespace akshara::inline v0 {

/// NFC_Quick_Check: whether a code point may stand in a text that is in NFC (UAX #15).
enum class nfc_quick_check : unsigned char {
    no,    ///< never: क़ (U+0958), which decomposes and does not compose again
    maybe, ///< if it does not compose with what precedes it: the nukta ़
    yes,   ///< always, where its combining class lets it
};

/// A full canonical decomposition: `size` code points, at most 4.
struct canonical_decomposition {
    char32_t code_points[4] = {}; ///< in canonical order
    std::size_t size = 0;         ///< how many of them

    [[nodiscard]] constexpr const char32_t* begin() const noexcept { return code_points; }
    [[nodiscard]] constexpr const char32_t* end() const noexcept { return code_points + size; }
};

namespace detail {

/// The combinations of combining class, NFC_Quick_Check and "decomposes" are numbered; those of
/// class 0 and quick check `yes` are 0 (does not decompose) and 1 (does).
constexpr std::size_t canonical_combination_of(char32_t c) noexcept {
    return two_stage_lookup(canonical_blocks, canonical_values, c);
}

constexpr bool decomposes(char32_t c) noexcept { return (canonical_traits[canonical_combination_of(c)] & 4) != 0; }

} // namespace detail

/// Canonical_Combining_Class: 0 for starters, 7 for the nukta, 9 for the virama.
[[nodiscard]] constexpr unsigned char canonical_class_of(char32_t c) noexcept {
    return static_cast<unsigned char>(detail::canonical_combining_classes[detail::canonical_combination_of(c)]);
}

/// NFC_Quick_Check of a code point.
[[nodiscard]] constexpr nfc_quick_check nfc_quick_check_of(char32_t c) noexcept {
    return static_cast<nfc_quick_check>(detail::canonical_traits[detail::canonical_combination_of(c)] & 3);
}

/// Whether NFC never moves, composes or splits anything across the place before `c`: a text may be
/// cut there and its parts normalized apart. So for class 0 and quick check `yes`.
[[nodiscard]] constexpr bool canonical_boundary_before(char32_t c) noexcept {
    return detail::canonical_combination_of(c) < 2;
}

/// The full canonical decomposition of a code point; itself where it has none.
[[nodiscard]] constexpr canonical_decomposition decompose(char32_t c) noexcept {
    using detail::hangul;
    if (!detail::decomposes(c)) return {{c}, 1};
    if (hangul::is_syllable(c)) {
        const std::size_t size = hangul::t_of(c) == hangul::before_t ? 2 : 3;
        return {{hangul::l_of(c), hangul::v_of(c), hangul::t_of(c)}, size};
    }
    const std::size_t entry = detail::two_stage_lookup(detail::decomposition_blocks, detail::decomposition_values, c);
    canonical_decomposition result{{}, entry % 4 + 1};
    for (std::size_t i = 0; i != result.size; ++i) result.code_points[i] = detail::decomposition_pool[entry / 4 + i];
    return result;
}

/// The primary composite of two code points, or 0 where there is none.
[[nodiscard]] constexpr char32_t compose(char32_t a, char32_t b) noexcept {
    const std::size_t second = detail::two_stage_lookup(detail::composition_blocks, detail::composition_values, b);
    if (second == 0) return detail::hangul::compose(a, b);
    std::size_t first = detail::composition_starts[second];
    std::size_t last = detail::composition_starts[second + 1];
    while (first != last) {
        const std::size_t middle = first + (last - first) / 2;
        if (detail::composition_firsts[middle] == a) return detail::composition_results[middle];
        if (detail::composition_firsts[middle] < a) first = middle + 1;
        else last = middle;
    }
    return 0;
}

} // namespace akshara

#endif
