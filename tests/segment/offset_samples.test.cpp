// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/offset_samples.hpp>

#include "catch.hpp"
#include "kernels.hpp"
#include "literal_offsets.hpp"
#include "offset_text.hpp"

#include <cstdlib>
#include <new>
#include <string>
#include <vector>

namespace {

std::size_t allocated = 0;

} // namespace

// Counts what the whole program asks for. All forms that are called are here, since sanitizers want a pair from one hand, and not
// inline, since compilers want no malloc beside delete.
[[gnu::noinline]] void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    allocated += size;
    return std::malloc(size);
}
[[gnu::noinline]] void* operator new(std::size_t size) {
    if (void* const memory = operator new(size, std::nothrow)) return memory;
    throw std::bad_alloc();
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, const std::nothrow_t&) noexcept { std::free(memory); }

using akshara::indexed_units;
using akshara::kernel;
using akshara::offset_unit;
using akshara::detail::offset_reader;
using akshara::detail::offset_samples;

namespace {

std::size_t memory_of(std::string_view text) {
    const std::size_t before = allocated;
    const offset_samples samples(text, indexed_units::all, akshara::best_kernel());
    return allocated - before + sizeof samples;
}

/// What a reader begins with, and whether that lies at or before an offset and near it.
bool is_right(const offset_reader& found, const literal_offsets& expected, std::size_t offset, offset_unit unit) {
    const std::size_t at = found.start.bytes, wanted = expected.convert(offset, unit, offset_unit::utf8);
    return at <= wanted && wanted - at <= 2048 + 66 && found.clusters.progress.next == at &&
           expected.convert(at, offset_unit::utf8, offset_unit::utf32) == found.start.code_points &&
           expected.convert(at, offset_unit::utf8, offset_unit::utf16) == found.start.utf16;
}

} // namespace

TEST_CASE("samples take less than 2 % of a text, whatever it holds, and a hundred bytes") {
    std::string hindi, emoji, marks;
    while (hindi.size() < 300'000) hindi += "नमस्ते जी ", emoji += "🙏", marks += "\u0941";
    for (const std::string_view text : {std::string_view(hindi), std::string_view(emoji), std::string_view(marks)}) CHECK(memory_of(text) * 50 < text.size());
    CHECK(memory_of(std::string(300'000, 'a')) * 50 < 300'000);
    CHECK(memory_of(std::string(20'000'000, '\n')) * 50 < 20'000'000);
    CHECK(memory_of("") < 200);
}

TEST_CASE("there is a sample within 2114 bytes before each offset of each unit") {
    generator random{1};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (const std::size_t size : std::vector<std::size_t>{1, 2047, 2048, 2049, 4096, 70'000, 140'000}) {
            const std::string text = offset_text(random, size);
            const literal_offsets expected(text);
            const offset_samples samples(text, indexed_units::all, k);
            for (const offset_unit unit : every_unit) {
                if (unit != offset_unit::utf8) wrong += samples.size(unit) != expected.size(unit);
                for (unsigned round = 0; round < 30; ++round) {
                    const std::size_t offset = random.below(expected.size(unit));
                    wrong += !is_right(samples.before(offset, unit), expected, offset, unit);
                }
            }
        }
        INFO(name_of(k));
        CHECK(wrong == 0);
    }
}
