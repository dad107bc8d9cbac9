// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEME_WINDOW_HPP
#define AKSHARA_SEGMENT_GRAPHEME_WINDOW_HPP

#include <akshara/segment/grapheme_cursor.hpp>
#include <akshara/segment/grapheme_kernel.hpp>
#include <akshara/simd/dispatch.hpp>

namespace akshara::inline v0::detail {

/// A cluster of a text, and with it the clusters around: found together, so that a step is a load.
class grapheme_window {
public:
    constexpr grapheme_window() noexcept { make_readable(); }

    /// Stands at `boundary`, where a cluster begins or the text ends.
    constexpr grapheme_window(std::string_view bytes, std::size_t boundary, kernel k) noexcept : kernel_(k) {
        make_readable();
        start(bytes, boundary, 64); // whoever looks at one cluster pays for one block
    }

    [[nodiscard]] constexpr std::size_t first() const noexcept { return boundaries_[here_]; }
    [[nodiscard]] constexpr std::size_t last() const noexcept { return boundaries_[here_ + 1]; }

    constexpr void advance(std::string_view bytes) noexcept {
        if (++here_ >= count_) [[unlikely]] read(bytes, room);
    }

    constexpr void retreat(std::string_view bytes) noexcept {
        if (here_ == 0) [[unlikely]] read_before(bytes);
        --here_;
    }

private:
    static constexpr std::size_t room = 4 * 64; ///< for the boundaries of four blocks at least

    constexpr void make_readable() noexcept { // else a constant could not be copied
        if (std::is_constant_evaluated())
            for (auto& each : boundaries_) each = 0;
    }

    constexpr void start(std::string_view bytes, std::size_t boundary, std::size_t most) noexcept {
        here_ = count_ = 0;
        boundaries_[0] = boundary;
        if (boundary != bytes.size()) read(bytes, most);
    }

    /// Finds clusters behind the last one: `most` boundaries, or a block less.
    [[gnu::noinline]] constexpr void read(std::string_view bytes, std::size_t most) noexcept {
        const std::size_t first = boundaries_[count_];
        here_ = count_ = 0;
        boundaries_[0] = first;
        if (first == bytes.size()) return;

        grapheme_progress progress{grapheme_rules::start, first};
        count_ = write(bytes, progress, boundaries_, most) - 1; // where the last of them ends is not known yet
        while (count_ == 0 && progress.next < bytes.size()) count_ = write(bytes, progress, boundaries_ + 1, 64); // a long one
        if (progress.next >= bytes.size()) boundaries_[++count_] = bytes.size();
    }

    constexpr unsigned write(std::string_view bytes, grapheme_progress& progress, std::size_t* out, std::size_t most) noexcept {
        return static_cast<unsigned>(dispatch(kernel_, [&](auto k) {
            return grapheme_kernel<k.value>::write(bytes, progress, std::size_t{0}, out, most);
        }));
    }

    /// Finds clusters before the first one, and stands at it again.
    constexpr void read_before(std::string_view bytes) noexcept {
        constexpr std::size_t back = 6 * 64;
        const std::size_t here = first();
        const std::string_view before = bytes.substr(0, here);
        start(before, here < back ? 0 : grapheme_boundary_before(bytes, here - back, look_back_), room);
        while (boundaries_[count_] != here) read(before, room);
        here_ = count_;
    }

    unsigned here_ = 0;
    unsigned count_ = 0; ///< of the clusters
    kernel kernel_ = kernel::portable;
    grapheme_look_back look_back_;
    std::size_t boundaries_[room + 1];
};

} // namespace akshara::detail

#endif
