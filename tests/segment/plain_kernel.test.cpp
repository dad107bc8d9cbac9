// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/plain_kernel.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace {

/// A boundary stands before each capital letter. Characters are of one byte, `~` with what follows of two; blocks are liked at a
/// digit.
struct capitals {
    std::size_t next = 0;

    constexpr bool read(std::string_view bytes) noexcept {
        const char here = bytes[next];
        next += here == '~' && next + 1 < bytes.size() ? 2 : 1;
        return here >= 'A' && here <= 'Z';
    }
    constexpr bool read_inside(std::string_view bytes) noexcept {
        return bytes.size() - next >= 3 ? read(bytes) : (next = bytes.size(), false); // what it must not be asked
    }
    constexpr std::uint64_t read_block(std::string_view bytes, std::size_t at) noexcept {
        std::uint64_t boundaries = 0;
        while (next < bytes.size() && next < at + 64) {
            const std::size_t here = next - at;
            boundaries |= std::uint64_t{read(bytes)} << here;
        }
        return boundaries;
    }
    constexpr bool likes_blocks(std::string_view bytes) const noexcept {
        return next < bytes.size() && bytes[next] >= '0' && bytes[next] <= '9';
    }
};
using kernel = akshara::detail::plain_kernel<capitals>;

std::string text_of(generator& random, std::size_t size) {
    constexpr std::string_view characters = "ABcd~0123456789";
    std::string text;
    for (std::size_t kind = 0; text.size() < size;) {
        if (random.below(100) == 0) kind = 5 - kind; // a stretch of digits for the most part, or of others
        text += characters[random.below(10) + kind];
    }
    return text;
}

std::vector<std::size_t> one_by_one(std::string_view text) {
    std::vector<std::size_t> found;
    for (capitals reading; reading.next < text.size();) {
        const std::size_t here = reading.next;
        if (reading.read(text)) found.push_back(here);
    }
    return found;
}

template <class Number>
std::vector<std::size_t> written(std::string_view text, std::size_t room) {
    std::vector<std::size_t> found;
    std::vector<Number> out(room);
    for (capitals reading; reading.next < text.size();) {
        const std::size_t origin = reading.next;
        const std::size_t count = kernel::write(text, reading, origin, out.data(), room);
        for (std::size_t k = 0; k < count; ++k) found.push_back(origin + out[k]);
    }
    return found;
}

std::vector<std::size_t> read_by_blocks(std::string_view text, std::size_t blocks) {
    std::vector<std::size_t> found;
    for (capitals reading; reading.next < text.size();) {
        std::size_t left = blocks;
        kernel::read(text, reading, [&](std::size_t at, std::uint64_t boundaries) {
            for (std::size_t k = 0; k < 64; ++k)
                if ((boundaries >> k & 1) != 0) found.push_back(at + k);
            return --left != 0;
        });
    }
    return found;
}

static_assert(kernel::count_boundaries("AbC~D0E") == 3);

} // namespace

TEST_CASE("boundaries are counted, written and read by blocks as they are found one by one") {
    generator random{1};
    std::size_t wrong = 0;
    for (std::size_t size = 0; size < 6000; size += size < 300 ? 1 : 500) {
        const std::string text = text_of(random, size);
        const std::vector<std::size_t> expected = one_by_one(text);
        wrong += kernel::count_boundaries(text) != expected.size();
        wrong += written<std::size_t>(text, 64) != expected || written<std::uint16_t>(text, 200) != expected;
        wrong += read_by_blocks(text, 1) != expected || read_by_blocks(text, 3) != expected;
    }
    CHECK(wrong == 0);
}

TEST_CASE("writing stops where a Number cannot count on") {
    const std::string text(100'000, 'A');
    capitals reading;
    std::vector<std::uint16_t> out(text.size());
    const std::size_t count = kernel::write(text, reading, 0, out.data(), out.size());
    CHECK(count == reading.next);
    CHECK(count < 0x10000);
    CHECK(out[count - 1] == count - 1);
}
