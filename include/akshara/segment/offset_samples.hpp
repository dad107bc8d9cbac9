// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_OFFSET_SAMPLES_HPP
#define AKSHARA_SEGMENT_OFFSET_SAMPLES_HPP

#include <akshara/segment/offset_reader.hpp>

#include <vector>

namespace akshara::inline v0 {

/// Which units an index of offsets holds.
enum class indexed_units : unsigned char {
    all,
    all_but_clusters, ///< quicker to build; offsets in clusters are found all the same, by reading the text from its start
};

namespace detail {

/// What stands before places of a text, one at most 66 bytes before each 2048th byte: eight bytes for each.
class offset_samples {
    static constexpr std::size_t step = 2048;
    static constexpr std::size_t group_size = 32;                   ///< of samples: what they count fits sixteen bits
    static constexpr std::size_t hint_step = step * group_size / 2; ///< of units

    struct group {
        std::size_t before[3]; ///< UTF-16 units, code points, clusters
    };
    /// Which group holds the unit whose number is so many times `hint_step`.
    struct hint {
        std::uint32_t group[3];
    };
    struct sample {
        std::uint16_t before[3]; ///< the same, behind the group's start
        unsigned char back;      ///< bytes from the place to the sample's byte
        grapheme_state state;    ///< what stands left of the place
    };

    // Before its uses: clang instantiates it too late for constant expressions otherwise.
    /// The last of [first, last) that has at most so many before; the first one has.
    template <class Counts>
    static constexpr std::size_t last_within(const std::vector<Counts>& all, std::size_t first, std::size_t last, unsigned counted,
                                             std::size_t most) noexcept {
        while (last - first > 1) {
            const std::size_t middle = first + (last - first) / 2;
            (all[middle].before[counted] <= most ? first : last) = middle;
        }
        return first;
    }

public:
    constexpr offset_samples() = default;
    constexpr offset_samples(std::string_view bytes, indexed_units units, kernel k) {
        samples_.reserve(bytes.size() / step + 1);
        groups_.reserve(bytes.size() / step / group_size + 1);
        offset_reader at;
        for (std::size_t byte = 0;;) {
            append(at, byte - at.start.bytes);
            if (bytes.size() - byte < step) break;
            byte += step;
            if (units == indexed_units::all) at.advance(bytes, byte, k);
            else at.start = place_before(bytes, at.start, byte, k);
        }
        if (units == indexed_units::all) at.clusters.graphemes = at.clusters.graphemes_before(bytes, bytes.size(), k);
        at.start = last_place(bytes, at.start, place::nowhere(), k);
        size_ = {{at.start.utf16, at.start.code_points, at.clusters.graphemes}};
        make_hints();
    }

    /// How many code points, UTF-16 units or clusters there are.
    [[nodiscard]] constexpr std::size_t size(offset_unit unit) const noexcept { return size_.before[counted(unit)]; }

    /// What reads from the last sample at or before an offset, which lies inside the text.
    [[nodiscard]] constexpr offset_reader before(std::size_t offset, offset_unit unit) const noexcept {
        return reader(unit == offset_unit::utf8 ? offset / step : find(offset, counted(unit)));
    }

private:
    /// A place at most 66 bytes before `last`, best a kernel's blocks away.
    static constexpr place place_before(std::string_view bytes, const place& from, std::size_t last, kernel k) noexcept {
        place most = place::nowhere();
        most.bytes = from.bytes + (last - from.bytes) / 64 * 64;
        const place here = dispatch(k, [&](auto each) { return utf8_kernel<each.value>::advance(bytes, from, most); });
        return here.bytes + 3 >= most.bytes ? here : last_place(bytes, here, most, k);
    }

    static constexpr unsigned counted(offset_unit unit) noexcept { return static_cast<unsigned>(unit) - 1; }

    constexpr void append(const offset_reader& at, std::size_t back) {
        const group before{{at.start.utf16, at.start.code_points, at.clusters.graphemes}};
        if (samples_.size() % group_size == 0) groups_.push_back(before);
        sample here{{}, static_cast<unsigned char>(back), at.clusters.progress.state};
        for (unsigned k = 0; k < 3; ++k) here.before[k] = static_cast<std::uint16_t>(before.before[k] - groups_.back().before[k]);
        samples_.push_back(here);
    }

    constexpr void make_hints() {
        hints_.resize(size_.before[0] / hint_step + 1); // there are no more of the others
        for (unsigned k = 0; k < 3; ++k) {
            std::uint32_t last = 0;
            for (std::size_t number = 0; number < hints_.size(); ++number) {
                while (last + 1 < groups_.size() && groups_[last + 1].before[k] <= number * hint_step) ++last;
                hints_[number].group[k] = last;
            }
        }
    }

    constexpr std::size_t find(std::size_t offset, unsigned counted) const noexcept {
        const std::size_t hinted = offset / hint_step;
        const std::size_t last = hinted + 1 < hints_.size() ? hints_[hinted + 1].group[counted] + std::size_t{1} : groups_.size();
        const std::size_t in = last_within(groups_, hints_[hinted].group[counted], last, counted, offset);
        const std::size_t end = samples_.size() < (in + 1) * group_size ? samples_.size() : (in + 1) * group_size;
        return last_within(samples_, in * group_size, end, counted, offset - groups_[in].before[counted]);
    }

    constexpr offset_reader reader(std::size_t number) const noexcept {
        const sample& here = samples_[number];
        const group& base = groups_[number / group_size];
        const std::size_t byte = number * step - here.back;
        return {{byte, base.before[1] + here.before[1], base.before[0] + here.before[0]}, {{here.state, byte}, base.before[2] + here.before[2]}};
    }

    std::vector<sample> samples_;
    std::vector<group> groups_;
    std::vector<hint> hints_;
    group size_{};
};

} // namespace detail

} // namespace akshara

#endif
