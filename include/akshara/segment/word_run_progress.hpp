// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_RUN_PROGRESS_HPP
#define AKSHARA_SEGMENT_WORD_RUN_PROGRESS_HPP

#include <akshara/segment/classified.hpp>
#include <akshara/segment/word_run_classes.hpp>

#include <cstdint>

namespace akshara::inline v0::detail {

/// Whether the ० at `at` stands for ॰.
[[gnu::noinline]] constexpr bool stands_for_sign(std::string_view bytes, std::size_t at) noexcept {
    if (at == 0) return false;
    const std::size_t next = at + 3;
    const char32_t after = next == bytes.size() ? 0 : decode(bytes, next).value;
    return is_abbreviation_zero(decode_before(bytes, at).value, after);
}

/// How far the rule of word runs has come in a text: whether a word goes on there, and where the next code point begins.
struct word_run_progress {
    bool inside = false;
    std::size_t next = 0;

    /// Reads a code point; whether a word begins with it or has ended before it.
    constexpr bool read(std::string_view bytes) noexcept {
        return pass(bytes, classify<&word_run_classes_of>(bytes, next));
    }
    /// The same where three bytes are left at least.
    constexpr bool read_inside(std::string_view bytes) noexcept {
        return pass(bytes, classify_inside<&word_run_classes_of>(bytes, next));
    }

    /// Reads the code points that begin in the 64 bytes from `at`; a bit for each byte where a word begins or has ended.
    constexpr std::uint64_t read_block(std::string_view bytes, std::size_t at) noexcept {
        const std::size_t last = bytes.size() - at < 64 ? bytes.size() : at + 64;
        std::uint64_t edges = 0;
        while (next < last) {
            const std::size_t here = next - at;
            edges |= std::uint64_t{read(bytes)} << here;
        }
        return edges;
    }
    /// Whether that is quicker than one by one.
    static constexpr bool likes_blocks(std::string_view) noexcept { return false; }

private:
    [[gnu::always_inline]] constexpr bool pass(std::string_view bytes, classified<unsigned char> here) noexcept {
        bool belongs = (here.value >> (inside ? standing_class : starting_class) & 1) != 0;
        if (here.value == zero_of_word_runs) [[unlikely]] belongs = !stands_for_sign(bytes, next);
        const bool edge = belongs != inside;
        inside = belongs;
        next += here.size;
        return edge;
    }
};

} // namespace akshara::detail

#endif
