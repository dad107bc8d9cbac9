// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_SEGMENT_SEARCH_HPP
#define AKSHARA_SEGMENT_SEGMENT_SEARCH_HPP

#include <akshara/segment/near_units.hpp>
#include <akshara/segment/resting_bytes.hpp>
#include <akshara/text/span.hpp>

namespace akshara::detail {

/// The search for segments by the machine of `Units::rules` (see `near_units`), those that do not count left out.
template <class Units>
struct segment_search {
    /// The first segment that begins at or after `first`, a boundary; an empty span at the end if there is none.
    static constexpr span next(std::string_view bytes, std::size_t first, Units units) noexcept {
        // A word, a space or a mark between two of Hindi takes a few instructions here; whatever else comes is left to
        // the whole search.
        if (bytes.size() - first < 3) return resume(bytes, first, first, machine::start, all_count, units);
        const std::size_t limit = bytes.size() - 3;
        auto right = near_units_of<Units>.read(bytes, first);
        if (right.value == near::far) return resume(bytes, first, first, machine::start, all_count, units);
        while (true) {
            const unsigned left = cell(machine::start, right.value);
            std::size_t at = first + right.size;
            unsigned counted = all_count | right.value;
            while (true) {
                if (left == rest::value && counts(counted)) at = past_rest(bytes, at, limit);
                if (at > limit) return resume(bytes, first, at, left, counted, units);
                right = near_units_of<Units>.read(bytes, at);
                const unsigned next = cell(left, right.value);
                if ((next & machine::boundary) != 0) break;
                if (next != left) return resume(bytes, first, at, left, counted, units);
                counted |= right.value;
                at += right.size;
            }
            if (counts(counted)) return {first, at};
            first = at;
        }
    }

private:
    using machine = break_machine<typename Units::rules>;
    using rest = resting_state<Units>;
    using near = near_units<Units>;
    static constexpr unsigned all_count = counting_units<Units> ? 0 : near::counts;

    // The search from `at` on, in the segment that begins at `first`, with what is known of it. What a waiting state has
    // read is read once more when the boundary stands, so nothing more than twice.
    static constexpr span resume(std::string_view bytes, std::size_t first, std::size_t at, unsigned left, unsigned counted,
                                 Units units) noexcept {
        while (true) {
            std::size_t open = at; // the boundary, unless what `left` waits for comes
            unsigned open_counted = counted;
            while (true) {
                if (left == rest::value && counts(counted) && bytes.size() >= 3) at = past_rest(bytes, at, bytes.size() - 3);
                if (at == bytes.size()) break;
                const auto right = read(bytes, at, units);
                unsigned next = cell(left, right.value);
                if ((next & machine::boundary) != 0) {
                    if (machine::waits(left)) break;
                    if (counts(counted)) return {first, at};
                    first = at;
                    counted = all_count;
                    next = cell(machine::start, right.value);
                }
                if ((next & machine::opens) != 0) {
                    open = at;
                    open_counted = counted;
                }
                left = next & machine::state;
                counted |= right.value;
                at += right.size;
            }
            if (!machine::waits(left)) return {counts(counted) ? first : at, at};
            if (counts(open_counted)) return {first, open};
            first = at = open;
            left = machine::start;
            counted = all_count;
        }
    }

    static constexpr unsigned cell(unsigned left, unsigned code) noexcept {
        return break_machine_of<typename Units::rules>.cells[left][code & near::unit];
    }
    static constexpr bool counts(unsigned counted) noexcept { return (counted & near::counts) != 0; }

    static constexpr std::size_t past_rest(std::string_view bytes, std::size_t at, std::size_t limit) noexcept {
        if constexpr (rest::keeps(replacement_character)) return resting_bytes_of<Units>.past(bytes, at);
        else return near_units_of<Units>.past_rest(bytes, at, limit);
    }

    static constexpr typename near::code read(std::string_view bytes, std::size_t at, Units units) noexcept {
        if (bytes.size() - at >= 3) {
            const auto found = near_units_of<Units>.read(bytes, at);
            if (found.value != near::far) return found;
        }
        const decoded here = decode(bytes, at);
        unsigned value = static_cast<unsigned>(units.at(bytes, at, here.value));
        if constexpr (counting_units<Units>) value |= Units::counts(here.value) ? near::counts : 0u;
        return {value, here.size};
    }
};

} // namespace akshara::detail

#endif
