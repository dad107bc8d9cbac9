// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_RUN_WINDOW_HPP
#define AKSHARA_SEGMENT_WORD_RUN_WINDOW_HPP

#include <akshara/segment/word_run_kernel.hpp>
#include <akshara/simd/dispatch.hpp>

namespace akshara::inline v0::detail {

/// A word run of a text, and with it those that follow: found together, so that a step is a load.
class word_run_window {
public:
    constexpr word_run_window() noexcept { make_readable(); }

    /// Stands at the first word from `at` on, which is in no word, or at the text's end.
    constexpr word_run_window(std::string_view bytes, std::size_t at, kernel k) noexcept : next_(at), kernel_(k) {
        make_readable();
        read(bytes, 64); // whoever looks at one word pays for one block
    }

    [[nodiscard]] constexpr std::size_t first() const noexcept { return first_base_ + edges_[here_]; }
    [[nodiscard]] constexpr std::size_t last() const noexcept { return last_base_ + edges_[here_ + 1]; }

    constexpr void advance(std::string_view bytes) noexcept { advance(bytes, 1); }
    /// Past so many of those that were found.
    constexpr void advance(std::string_view bytes, std::size_t words) noexcept {
        here_ += 2 * static_cast<unsigned>(words);
        if (here_ >= count_) [[unlikely]] read(bytes, room);
    }

    /// The words found that were not passed.
    class run {
    public:
        [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
        [[nodiscard]] constexpr std::size_t first(std::size_t word) const noexcept { return first_base_ + edges_[2 * word]; }
        [[nodiscard]] constexpr std::size_t last(std::size_t word) const noexcept { return last_base_ + edges_[2 * word + 1]; }

    private:
        friend word_run_window;
        constexpr run(std::size_t first_base, std::size_t last_base, const std::uint16_t* edges, std::size_t size) noexcept
            : first_base_(first_base), last_base_(last_base), edges_(edges), size_(size) {}

        std::size_t first_base_;
        std::size_t last_base_;
        const std::uint16_t* edges_;
        std::size_t size_;
    };
    [[nodiscard]] constexpr run found() const noexcept { return {first_base_, last_base_, edges_ + here_, (count_ - here_) / 2}; }

private:
    static constexpr std::size_t room = 4 * 64; ///< for the edges of four blocks at least

    constexpr void make_readable() noexcept { // else a constant could not be copied
        if (std::is_constant_evaluated())
            for (auto& each : edges_) each = 0;
    }

    /// Finds the words behind those that were found: `most` edges, or a block less; or stands at the text's end.
    constexpr void read(std::string_view bytes, std::size_t most) noexcept {
        here_ = count_ = 0;
        while (count_ == 0 && next_ < bytes.size()) {
            word_run_progress progress{false, next_};
            first_base_ = last_base_ = next_;
            count_ = write(bytes, progress, most);
            next_ = progress.next;
            if (!progress.inside) continue;

            if (progress.next >= bytes.size()) edges_[count_++] = static_cast<std::uint16_t>(bytes.size() - last_base_);
            else if (count_ > 1) next_ = first_base_ + edges_[--count_]; // the last one's end is not known yet
            else read_to_end(bytes, progress);
        }
        if (count_ != 0) return;
        first_base_ = last_base_ = bytes.size();
        edges_[0] = edges_[1] = 0;
    }

    /// Finds the end of the one word that was found.
    constexpr void read_to_end(std::string_view bytes, word_run_progress& progress) noexcept {
        first_base_ += edges_[0];
        do {
            last_base_ = progress.next;
            edges_[0] = 0;
            if (write(bytes, progress, 64) == 0) last_base_ = bytes.size();
            else last_base_ += edges_[0];
        } while (last_base_ == bytes.size() && progress.next < bytes.size());
        next_ = last_base_;
        edges_[0] = edges_[1] = 0;
        count_ = 2;
    }

    constexpr unsigned write(std::string_view bytes, word_run_progress& progress, std::size_t most) noexcept {
        return static_cast<unsigned>(dispatch(kernel_, [&](auto k) {
            return word_run_kernel<k.value>::write(bytes, progress, progress.next, edges_, most);
        }));
    }

    std::size_t first_base_ = 0; ///< what the edges are counted from
    std::size_t last_base_ = 0;  ///< the same for where words end: another when one long word is all there is
    std::size_t next_ = 0;       ///< from where on nothing was found yet
    unsigned here_ = 0;
    unsigned count_ = 0;         ///< of the edges, two for each word
    kernel kernel_ = kernel::portable;
    std::uint16_t edges_[room + 1];
};

} // namespace akshara::detail

#endif
