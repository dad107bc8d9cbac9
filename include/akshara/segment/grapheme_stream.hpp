// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEME_STREAM_HPP
#define AKSHARA_SEGMENT_GRAPHEME_STREAM_HPP

#include <akshara/segment/grapheme_kernel.hpp>
#include <akshara/simd/dispatch.hpp>
#include <akshara/text/begun_code_point.hpp>

#include <bit>
#include <concepts>

namespace akshara::inline v0 {

namespace detail {

/// Where offsets are not wanted.
struct no_sink {
    constexpr void operator()(std::size_t) const noexcept {}
};

} // namespace detail

/// Finds where clusters begin in a text that comes in chunks, cut anywhere, inside a code point too: the same places as
/// in the whole text. Its size is fixed, whatever the text and however long a cluster.
class grapheme_stream {
public:
    /// `first`: what offsets are counted from, where a cluster of a longer text begins.
    constexpr explicit grapheme_stream(std::size_t first = 0, kernel k = best_kernel()) noexcept : next_(first), kernel_(k) {}

    /// Reads the next chunk: `sink(offset)` is told each place in the stream where a cluster begins, in order. A code
    /// point that the chunk's end breaks off counts when the rest of it has come.
    template <std::invocable<std::size_t> Sink = detail::no_sink>
    constexpr void read(std::string_view chunk, Sink sink = {}) noexcept(std::is_nothrow_invocable_v<Sink&, std::size_t>) {
        if (begun_.size() != 0) chunk.remove_prefix(begun_.complete(chunk, [&](std::string_view bytes) { return read_begun(bytes, sink); }));
        const std::string_view whole = chunk.substr(0, chunk.size() - detail::incomplete_size(chunk));
        detail::grapheme_progress progress{state_, 0};
        read_blocks(whole, progress, sink);
        while (progress.next < whole.size()) read_one(whole, progress, sink);
        move_to(progress);
        begun_.keep(chunk.substr(whole.size()));
    }

    /// The text ends here: a code point that is not complete is ill-formed. The last cluster ends at `size()`.
    template <std::invocable<std::size_t> Sink = detail::no_sink>
    constexpr void finish(Sink sink = {}) noexcept(std::is_nothrow_invocable_v<Sink&, std::size_t>) {
        if (begun_.size() != 0) read_begun(begun_.bytes(), sink);
    }

    /// Where the stream stands: past every byte that it was given.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return next_ + begun_.size(); }
    /// How many clusters have begun so far.
    [[nodiscard]] constexpr std::size_t count() const noexcept { return count_; }

private:
    template <class Sink>
    constexpr void read_one(std::string_view bytes, detail::grapheme_progress& progress, Sink& sink) {
        const std::size_t at = progress.next;
        if (!progress.read(bytes)) return;
        ++count_;
        sink(next_ + at);
    }

    constexpr void move_to(const detail::grapheme_progress& progress) noexcept {
        state_ = progress.state;
        next_ += progress.next;
    }

    /// Reads whole blocks, but for those that a kernel might take for the text's end.
    template <class Sink>
    constexpr void read_blocks(std::string_view bytes, detail::grapheme_progress& progress, Sink& sink) {
        constexpr std::size_t block = 64, looked_at = block + 2, room = 1024;
        constexpr std::size_t reach = detail::block_reach<std::uint16_t>;
        while (bytes.size() - progress.next >= looked_at) {
            const std::size_t left = bytes.size() - progress.next;
            std::size_t way = left < looked_at + block ? 0 : left - looked_at - block + 1;
            if (way > reach) way = reach;
            const std::size_t origin = progress.next + way - reach; // a kernel stops `reach` behind it
            count_ += detail::dispatch(kernel_, [&](auto k) {
                using found_by = detail::grapheme_kernel<k.value>;
                std::size_t count = 0;
                if constexpr (std::is_same_v<Sink, detail::no_sink>) {
                    found_by::read(bytes, progress, [&](std::size_t at, std::uint64_t boundaries) {
                        count += static_cast<std::size_t>(std::popcount(boundaries));
                        return at - origin < reach;
                    });
                } else {
                    std::uint16_t found[room];
                    count = found_by::write(bytes, progress, origin, found, room);
                    for (std::size_t each = 0; each < count; ++each) sink(next_ + origin + found[each]);
                }
                return count;
            });
        }
    }

    /// Reads the code point at the start of `bytes`, which was waited for; returns its size.
    template <class Sink>
    constexpr std::size_t read_begun(std::string_view bytes, Sink& sink) {
        detail::grapheme_progress progress{state_, 0};
        read_one(bytes, progress, sink);
        move_to(progress);
        begun_.clear();
        return progress.next;
    }

    std::size_t next_; ///< where the next code point begins in the stream
    std::size_t count_ = 0;
    grapheme_state state_ = grapheme_rules::start;
    detail::begun_code_point begun_;
    kernel kernel_;
};

} // namespace akshara

#endif
