// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_CONVERT_OFFSET_HPP
#define AKSHARA_SEGMENT_CONVERT_OFFSET_HPP

#include <akshara/segment/offset_reader.hpp>

namespace akshara::inline v0 {

/// What an offset of `bytes`, counted in `from`, is in `to`. Boundaries of both keep their place there and back, also where
/// the text is ill-formed. An offset inside a code point (between bytes, or the halves of a surrogate pair) is taken for its
/// start, in every unit; so is, in clusters, one inside a cluster: the result is then the number of the cluster that holds
/// it. Beyond the end, the end. O(offset), from and to bytes too; for many offsets of one text make an `offset_index`.
[[nodiscard]] constexpr std::size_t convert_offset(std::string_view bytes, std::size_t offset, offset_unit from, offset_unit to,
                                                   kernel k = best_kernel()) noexcept {
    return detail::offset_reader{}.convert(bytes, offset, from, to, k);
}

} // namespace akshara

#endif
