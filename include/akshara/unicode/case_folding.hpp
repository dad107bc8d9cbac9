// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_CASE_FOLDING_HPP
#define AKSHARA_UNICODE_CASE_FOLDING_HPP

#include <akshara/unicode/tables/case_folding.hpp>
#include <akshara/unicode/two_stage_lookup.hpp>

namespace akshara::inline v0 {

/// The simple case folding (CaseFolding.txt, C and S) of a letter of the Latin script; every other
/// code point, a letter of another script included, is its own.
[[nodiscard]] constexpr char32_t fold_case_of(char32_t c) noexcept {
    // A distance downwards is kept modulo 2^32.
    return c + detail::case_folding_distances[detail::two_stage_lookup(detail::case_folding_blocks,
                                                                       detail::case_folding_values, c)];
}

} // namespace akshara

#endif
