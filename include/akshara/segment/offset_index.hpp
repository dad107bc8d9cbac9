// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_OFFSET_INDEX_HPP
#define AKSHARA_SEGMENT_OFFSET_INDEX_HPP

#include <akshara/segment/convert_offset.hpp>
#include <akshara/segment/offset_samples.hpp>
#include <akshara/text/read.hpp>
#include <akshara/text/span.hpp>

namespace akshara::inline v0 {

/// Converts any number of offsets of one text, from any unit to any, as `convert_offset` does. Looks at the text's bytes,
/// which must outlive it, and owns samples, half a percent of their size. To build: O(size). To ask: O(1), and of the text at
/// most some 2200 bytes are read, twice.
class offset_index {
public:
    constexpr offset_index() = default;
    /// Reads `bytes` once, O(size), and looks at them later: they must outlive it. `units` says which conversions are wanted.
    constexpr explicit offset_index(std::string_view bytes, indexed_units units = indexed_units::all, kernel k = best_kernel())
        : bytes_(bytes), samples_(bytes, units, k), units_(units), kernel_(k) {}
    template <class T, class... More>
        requires(!std::is_same_v<std::remove_cvref_t<T>, offset_index>) && owning_temporary<T>
    explicit offset_index(T&&, More...) = delete; // the text would die before the index: name it first, then pass the name

    /// How long the text is.
    [[nodiscard]] constexpr std::size_t size(offset_unit unit) const noexcept {
        if (unit == offset_unit::utf8) return bytes_.size();
        if (unit == offset_unit::clusters && units_ != indexed_units::all)
            return detail::grapheme_place{}.graphemes_before(bytes_, bytes_.size(), kernel_);
        return samples_.size(unit);
    }

    /// What an offset counted in `from` is in `to`.
    [[nodiscard]] constexpr std::size_t convert(std::size_t offset, offset_unit from, offset_unit to) const noexcept {
        if ((from == offset_unit::clusters || to == offset_unit::clusters) && units_ != indexed_units::all)
            return convert_offset(bytes_, offset, from, to, kernel_);
        if (offset >= size(from)) return size(to);
        return samples_.before(offset, from).convert(bytes_, offset, from, to, kernel_);
    }

    /// The shortest span of whole code points, and in clusters of whole clusters, that holds a span counted in `from`. An
    /// empty one stays empty.
    [[nodiscard]] constexpr span convert(span offsets, offset_unit from, offset_unit to) const noexcept {
        const std::size_t first = convert(offsets.first, from, to);
        return {first, offsets.last <= offsets.first ? first : convert_last(offsets.last, from, to)};
    }

private:
    /// The first offset that is not before `offset`.
    constexpr std::size_t convert_last(std::size_t offset, offset_unit from, offset_unit to) const noexcept {
        const offset_unit whole = to == offset_unit::clusters ? to : offset_unit::utf32;
        const std::size_t number = convert(offset, from, whole);
        const bool cut = convert(number, whole, from) < offset && offset < size(from);
        return convert(cut ? number + 1 : number, whole, to);
    }

    std::string_view bytes_;
    detail::offset_samples samples_;
    indexed_units units_ = indexed_units::all;
    kernel kernel_ = best_kernel();
};

} // namespace akshara

#endif
