// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_PLACED_CODE_POINT_HPP
#define AKSHARA_NORMALIZE_PLACED_CODE_POINT_HPP

#include <akshara/normalize/tail_buffer.hpp>

#include <cstdint>

namespace akshara::inline v0 {

/// What stands before a text's first code point and after its last, to a step that looks there.
inline constexpr char32_t text_edge = 0x110000;

} // namespace akshara

namespace akshara::inline v0::detail {

/// A code point on its way through a form, and where its part of the source ends; it begins where the one before ends.
struct placed_code_point {
    char32_t value = 0;
    std::size_t source_last = 0;
    std::uint64_t steps = 0;     ///< those that have made it what it is, a bit each
    std::uint32_t in_segment = 0; ///< how many of its canonical segment stand before it
    std::uint32_t chain = 0;     ///< how many there are, it the last, that a change behind it may change
};

/// Stands in `steps` for what is no step: an ill-formed byte was replaced.
inline constexpr std::uint64_t replaced_step = std::uint64_t{1} << 63;

using placed_code_points = tail_buffer<placed_code_point>;

/// Where a change differs from what was there: between the ends in which both agree.
struct changed_middle {
    std::size_t first = 0;
    std::size_t was_last = 0;
    std::size_t put_last = 0;

    template <class Put>
    constexpr changed_middle(const placed_code_point* was, std::size_t was_size, const Put& put, std::size_t put_size) noexcept {
        const std::size_t shorter = was_size < put_size ? was_size : put_size;
        while (first < shorter && was[first].value == put[first]) ++first;
        // What is inserted before them all takes the first one's place: it has none of its own.
        const std::size_t most = shorter - (first == 0 && was_size < put_size ? 1 : first);
        std::size_t same = 0;
        while (same < most && was[was_size - 1 - same].value == put[put_size - 1 - same]) ++same;
        was_last = was_size - same;
        put_last = put_size - same;
    }

    [[nodiscard]] constexpr bool only_drops() const noexcept { return first == put_last && first != was_last; }
};

/// Gives the code points of a change their places, and adds them to `out`. The ends that stay as they were keep
/// theirs; of the middle, which `steps` have made, the first stands for the whole stretch of the source, the others are
/// empty at its end. What is only dropped belongs to the code point before: to one of `out`, or else it is `dropped`.
template <class Put>
constexpr void place_change(const placed_code_point* was, std::size_t was_size, const Put& put, std::size_t put_size, std::uint64_t steps,
                            placed_code_points& out, placed_code_point& dropped) {
    const changed_middle middle(was, was_size, put, put_size);
    for (std::size_t k = middle.first; k < middle.was_last; ++k) steps |= was[k].steps;
    for (std::size_t k = 0; k < middle.first; ++k) out.push(was[k]);
    if (middle.only_drops()) {
        placed_code_point& before = out.empty() ? dropped : out.back();
        before.source_last = was[middle.was_last - 1].source_last;
        before.steps |= steps;
    }
    for (std::size_t k = middle.first; k < middle.put_last; ++k) out.push({put[k], was[middle.was_last - 1].source_last, steps});
    for (std::size_t k = middle.was_last; k < was_size; ++k) out.push(was[k]);
}

} // namespace akshara::detail

#endif
