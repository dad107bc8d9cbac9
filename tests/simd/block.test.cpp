// SPDX-License-Identifier: BSL-1.0
#include <akshara/simd/block.hpp>
#include <akshara/simd/dispatch.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"

#include <string>
#include <vector>

using akshara::kernel;

namespace {

template <kernel>
struct block_answers;

} // namespace

#define AKSHARA_REGION_BODY "simd/block_answers.inc"
namespace {
#include <akshara/simd/regions.inc>
} // namespace
#undef AKSHARA_REGION_BODY

namespace {

constexpr akshara::detail::class_table table{0, [](char32_t k) { return static_cast<unsigned char>(k * 37 + 11); }};

/// The bytes of which `test` is true, as bits.
template <class Test>
std::uint64_t mask(const char* from, Test test) {
    std::uint64_t bits = 0;
    for (unsigned k = 0; k < 64; ++k)
        if (test(static_cast<unsigned char>(from[k]), k)) bits |= std::uint64_t{1} << k;
    return bits;
}

std::string random_bytes(generator& random, std::size_t size) {
    std::string bytes;
    while (bytes.size() < size) bytes += static_cast<char>(random.below(256));
    return bytes;
}

/// `check(answers)` of every kernel that has blocks.
template <class Check>
void each_block(Check check) {
    for (const kernel each : kernels()) {
        akshara::detail::dispatch(each, [&](auto k) {
            if constexpr (k.value != kernel::portable) check(block_answers<k.value>{});
            return 0;
        });
    }
}

} // namespace

TEST_CASE("a block tells which of its bytes are a value, below it, or high and below it") {
    generator random{1};
    each_block([&](auto block) {
        std::size_t wrong = 0;
        for (unsigned value = 1; value < 256; ++value) {
            const std::string bytes = random_bytes(random, 128);
            const auto v = static_cast<unsigned char>(value);
            wrong += block.equal(bytes.data(), v) != mask(bytes.data(), [&](unsigned char b, unsigned) { return b == v; });
            wrong += block.below(bytes.data(), v) != mask(bytes.data(), [&](unsigned char b, unsigned) { return b < v; });
            wrong += block.controls(bytes.data()) != mask(bytes.data(), [&](unsigned char b, unsigned) { return b < 0x20 || b == 0x7F; });
            wrong += block.both_below(bytes.data(), bytes.data() + 64, v) != mask(bytes.data(), [&](unsigned char b, unsigned k) {
                return b < v && static_cast<unsigned char>(bytes[64 + k]) < v;
            });
            wrong += block.not_ascii(bytes.data()) != mask(bytes.data(), [&](unsigned char b, unsigned) { return b >= 0x80; });
            if (value > 0x80)
                wrong += block.high_below(bytes.data(), v) != mask(bytes.data(), [&](unsigned char b, unsigned) { return b >= 0x80 && b < v; });
            wrong += block.without(bytes.data(), 0x81, v) != mask(bytes.data(), [&](unsigned char b, unsigned) { return (b & ~0x81) == v; });
        }
        CHECK(wrong == 0);
    });
}

TEST_CASE("a block looks up the classes of code points by their last two bytes") {
    generator random{2};
    each_block([&](auto block) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 200; ++round) {
            const std::string bytes = random_bytes(random, 65);
            const unsigned bit = round % 8;
            wrong += block.look_up(bytes.data(), table, bit) != mask(bytes.data(), [&](unsigned char b, unsigned k) {
                return table.classes[(b & 0x3F) | (bytes[k + 1] & 1) << 6] >> bit & 1;
            });
        }
        CHECK(wrong == 0);
    });
}

TEST_CASE("a block tells which code points have a class in common with others") {
    generator random{4};
    each_block([&](auto block) {
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 200; ++round) {
            const std::string bytes = random_bytes(random, 66);
            const auto classes_at = [&](unsigned k) { return table.classes[(bytes[k] & 0x3F) | (bytes[k + 1] & 1) << 6]; };
            wrong += block.shared(bytes.data(), table) != mask(bytes.data(), [&](unsigned char, unsigned k) {
                return (classes_at(k) & classes_at(k + 1) & 0b100110) != 0;
            });
        }
        CHECK(wrong == 0);
    });
}

TEST_CASE("a window reads what is left of a text, zeros behind it, and nothing else") {
    guarded_text page;
    const std::string bytes(64, 'a');
    each_block([&](auto block) {
        std::size_t wrong = 0;
        for (std::size_t size = 1; size <= 64; ++size) {
            const std::string_view text = page.at_end(std::string_view(bytes).substr(0, size));
            for (std::size_t offset = 0; offset < 3; ++offset) {
                const std::size_t left = size > offset ? size - offset : 0;
                const std::uint64_t expected = left >= 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << left) - 1;
                wrong += block.equal_in_window(text.data(), size, offset, 'a') != expected;
                wrong += block.equal_in_window(text.data(), size, offset, 0) != ~expected;
            }
        }
        CHECK(wrong == 0);
    });
}

TEST_CASE("a block writes the numbers of bits into room for 64") {
    generator random{3};
    const auto check = [&](auto block, auto number) {
        using type = decltype(number);
        std::size_t wrong = 0;
        for (unsigned round = 0; round < 300; ++round) {
            const std::uint64_t bits = round == 0 ? 0 : round == 1 ? ~std::uint64_t{0} : random.next() & random.next();
            std::vector<type> expected(64), out(64 + 1, type{0xEEE});
            expected.resize(akshara::detail::write_set_bits<type>(bits, type{1000}, expected.data()));
            const std::size_t written = block.write_set_bits(bits, type{1000}, out.data());
            wrong += out.back() != type{0xEEE};
            out.resize(written);
            wrong += out != expected;

            out.assign(64 + 1, type{0xEEE});
            wrong += block.write_few_set_bits(bits, type{1000}, out.data()) != written || out.back() != type{0xEEE};
            out.resize(written);
            wrong += out != expected;
        }
        CHECK(wrong == 0);
    };
    each_block([&](auto block) {
        check(block, std::uint16_t{});
        check(block, std::size_t{});
    });
}
