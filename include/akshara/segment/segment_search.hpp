// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_SEGMENT_SEARCH_HPP
#define AKSHARA_SEGMENT_SEGMENT_SEARCH_HPP

#include <akshara/segment/near_units.hpp>
#include <akshara/segment/resting_bytes.hpp>
#include <akshara/segment/resting_run.hpp>
#include <akshara/text/span.hpp>

namespace akshara::inline v0::detail {

/// The search for segments by the machine of `Units::rules` (see `near_units`), those that do not count left out.
template <class Units>
struct segment_search {
    /// The first segment that begins at or after `first`, a boundary; an empty span at the end if there is none.
    static constexpr span next(std::string_view bytes, std::size_t first, Units units) noexcept {
        static_assert(!break_machine_of<typename Units::rules>.decides_at_start());
        // A segment that ends between code points of Hindi is found here in few instructions; whatever else comes is left
        // to the whole search.
        if (bytes.size() - first < 3) return resume(bytes, first, first, machine::start, 0, units);
        const std::size_t limit = bytes.size() - 3;
        auto right = near_units_of<Units>.read(bytes, first);
        while (!near::is_far(right.value)) {
            const unsigned begin = right.value;
            std::size_t at = first + right.size;
            if ((begin & near::rests) != 0) {
                at = past_rest(bytes, at, limit);
                if (at <= limit && ends(rest::value, near_units_of<Units>.read(bytes, at).value)) return {first, at};
                return resume(bytes, first, at, rest::value, begin, units);
            }
            const unsigned left = cell(machine::start, begin);
            if (at > limit) return resume(bytes, first, at, left, begin, units);
            right = near_units_of<Units>.read(bytes, at);
            if (!ends(left, right.value)) return resume(bytes, first, at, left, begin, units);
            if (counts(begin)) return {first, at};
            first = at;
        }
        return resume(bytes, first, first, machine::start, 0, units);
    }

private:
    using machine = break_machine<typename Units::rules>;
    using rest = resting_state<Units>;
    using near = near_units<Units>;

    // The search from `at` on, in the segment that begins at `first`, with what is known of it. What a waiting state has
    // read is read once more when the boundary stands, so nothing more than twice.
    static constexpr span resume(std::string_view bytes, std::size_t first, std::size_t at, unsigned left, unsigned counted,
                                 Units units) noexcept {
        while (true) {
            std::size_t open = at; // the boundary, unless what `left` waits for comes
            unsigned open_counted = counted;
            while (at < bytes.size()) {
                auto right = bytes.size() - at >= 3 ? near_units_of<Units>.read(bytes, at) : typename near::code{near::far, 0};
                if (near::is_far(right.value)) right = read_far(bytes, at, counted, units);
                unsigned next = cell(left, right.value);
                if ((next & (machine::boundary | machine::opens)) != 0) {
                    if ((next & machine::boundary) != 0) {
                        if (machine::waits(left)) break;
                        if (counts(counted)) return {first, at};
                        first = at;
                        counted = 0;
                        next = cell(machine::start, right.value);
                    }
                    if ((next & machine::opens) != 0) {
                        open = at;
                        open_counted = counted;
                    }
                }
                const bool kept = left == rest::value && (right.value & near::keeps) != 0;
                left = next & machine::state;
                counted |= right.value;
                at += right.size;
                if (kept && counts(counted) && bytes.size() - at >= 3) at = past_rest(bytes, at, bytes.size() - 3);
            }
            if (!machine::waits(left)) return {counts(counted) ? first : at, at};
            if (counts(open_counted)) return {first, open};
            first = at = open;
            left = machine::start;
            counted = 0;
        }
    }

    static constexpr unsigned cell(unsigned left, unsigned code) noexcept {
        return break_machine_of<typename Units::rules>.cells[code & near::unit][left];
    }
    static constexpr bool ends(unsigned left, unsigned code) noexcept { return (cell(left, code) & machine::boundary) != 0; }
    static constexpr bool counts(unsigned counted) noexcept {
        if constexpr (counting_units<Units>) return (counted & near::counts) != 0;
        else return true;
    }

    // Past code points that keep the resting state; `limit` is three bytes before the text's end.
    static constexpr std::size_t past_rest(std::string_view bytes, std::size_t at, std::size_t limit) noexcept {
        if constexpr (rest::keeps(replacement_character)) return resting_bytes_of<Units>.past(bytes, at);
        else return resting_run_of<Units>.past(bytes, at, limit);
    }

    // What begins at `at`; whether that counts, if it matters.
    static constexpr auto read_far(std::string_view bytes, std::size_t at, unsigned counted, Units units) noexcept {
        const decoded here = decode(bytes, at);
        unsigned value = static_cast<unsigned>(units.at(bytes, at, here.value));
        if constexpr (counting_units<Units>)
            if (!counts(counted) && Units::counts(here.value)) value |= near::counts;
        return typename near::code{value, here.size};
    }
};

} // namespace akshara::detail

#endif
