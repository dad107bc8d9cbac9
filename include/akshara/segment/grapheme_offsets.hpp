// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_GRAPHEME_OFFSETS_HPP
#define AKSHARA_SEGMENT_GRAPHEME_OFFSETS_HPP

#include <akshara/segment/grapheme_kernel.hpp>
#include <akshara/simd/dispatch.hpp>
#include <akshara/text/adaptor.hpp>

namespace akshara::inline v0 {

/// Reads where the clusters of a text begin, in the source, a batch at a time: for those who want no values.
template <text Text>
class grapheme_offsets_reader {
public:
    /// From the start of the text. All kernels give the same offsets.
    constexpr explicit grapheme_offsets_reader(const Text& text, kernel k = best_kernel()) noexcept : text_(text), kernel_(k) {}

    /// Writes where the next clusters begin, as many as there is room for or 63 fewer; how many. None at the end.
    constexpr std::size_t read(std::size_t* out, std::size_t room) noexcept {
        std::size_t written = 0;
        while (written < room) {
            if (next_kept_ != kept_) out[written++] = kept_offsets_[next_kept_++];
            else if (progress_.next >= text_.utf8().size()) break;
            else if (room - written >= block) written += write(out + written, room - written);
            else if (written == 0) keep_block();
            else break;
        }
        for (std::size_t k = 0; k < written; ++k) out[k] = text_.origin(out[k]);
        return written;
    }
    /// The same into an array.
    template <std::size_t Room>
    constexpr std::size_t read(std::size_t (&out)[Room]) noexcept {
        return read(out, Room);
    }

private:
    static constexpr std::size_t block = 64; ///< what may begin in 64 bytes

    constexpr void keep_block() noexcept {
        next_kept_ = 0;
        kept_ = write(kept_offsets_, block);
    }
    constexpr std::size_t write(std::size_t* out, std::size_t room) noexcept {
        return detail::dispatch(kernel_, [&](auto k) {
            return detail::grapheme_kernel<k.value>::write(text_.utf8(), progress_, std::size_t{0}, out, room);
        });
    }

    Text text_;
    kernel kernel_;
    detail::grapheme_progress progress_;
    std::size_t kept_offsets_[block] = {}; ///< of one block, when there was room for less
    std::size_t next_kept_ = 0, kept_ = 0;
};

/// `text | grapheme_offsets`: its reader. `std::size_t batch[512]; while (std::size_t n = reader.read(batch)) …`
inline constexpr struct grapheme_offsets_t : adaptor_base {
    /// The reader of a text that outlives it; `grapheme_offsets(text, kernel::portable)` chooses a kernel.
    template <readable T>
    [[nodiscard]] constexpr auto operator()(T&& text, kernel k = best_kernel()) const noexcept {
        return grapheme_offsets_reader<handle<T>>(akshara::read(static_cast<T&&>(text)), k);
    }
    template <owning_temporary T>
    void operator()(T&&, kernel = best_kernel()) const = delete; // the text would die before the reader: name it first, then pass the name
} grapheme_offsets{};

} // namespace akshara

#endif
