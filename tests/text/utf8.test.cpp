// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/utf8.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "utf8_of.hpp"

#include <string>
#include <vector>

using akshara::detail::decode;
using akshara::detail::decode_before;
using akshara::detail::decoded;
using akshara::detail::encode;
using akshara::detail::incomplete_size;
using akshara::detail::is_code_point_boundary;

namespace {

constexpr bool reads(std::string_view bytes, char32_t value, std::size_t size, bool well_formed) {
    const decoded found = decode(bytes, 0);
    return found.value == value && found.size == size && found.well_formed == well_formed;
}
constexpr bool is_ill(std::string_view bytes, std::size_t size) {
    return reads(bytes, akshara::replacement_character, size, false);
}

/// Well-formed UTF-8 by the rows of table 3-7: how many bytes of a sequence stand at `at` before one that no row allows.
/// Written as the table, byte by byte, to have something else than the decoder to compare with.
struct row {
    unsigned first_low, first_high;
    std::vector<std::pair<unsigned, unsigned>> rest;
};
const std::vector<row>& table_3_7() {
    static const std::vector<row> rows = {
        {0x00, 0x7F, {}},
        {0xC2, 0xDF, {{0x80, 0xBF}}},
        {0xE0, 0xE0, {{0xA0, 0xBF}, {0x80, 0xBF}}},
        {0xE1, 0xEC, {{0x80, 0xBF}, {0x80, 0xBF}}},
        {0xED, 0xED, {{0x80, 0x9F}, {0x80, 0xBF}}},
        {0xEE, 0xEF, {{0x80, 0xBF}, {0x80, 0xBF}}},
        {0xF0, 0xF0, {{0x90, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}}},
        {0xF1, 0xF3, {{0x80, 0xBF}, {0x80, 0xBF}, {0x80, 0xBF}}},
        {0xF4, 0xF4, {{0x80, 0x8F}, {0x80, 0xBF}, {0x80, 0xBF}}},
    };
    return rows;
}
decoded decode_by_table(std::string_view bytes, std::size_t at) {
    const auto byte = [&](std::size_t k) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[at + k])); };
    for (const row& r : table_3_7()) {
        if (byte(0) < r.first_low || byte(0) > r.first_high) continue;
        unsigned char size = 1;
        for (const auto& [low, high] : r.rest) {
            if (at + size == bytes.size() || byte(size) < low || byte(size) > high)
                return {akshara::replacement_character, size, false};
            ++size;
        }
        constexpr unsigned masks[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
        char32_t value = byte(0) & masks[size];
        for (std::size_t k = 1; k < size; ++k) value = value << 6 | (byte(k) & 0x3F);
        return {value, size, true};
    }
    return {akshara::replacement_character, 1, false};
}

bool same(const decoded& a, const decoded& b) {
    return a.value == b.value && a.size == b.size && a.well_formed == b.well_formed;
}

} // namespace

static_assert(reads("a", U'a', 1, true) && reads("é", U'é', 2, true) && reads("क", U'क', 3, true));
static_assert(reads("🙏", U'🙏', 4, true) && reads(std::string_view("\0", 1), 0, 1, true));
static_assert(reads("\uFFFD", 0xFFFD, 3, true)); // a U+FFFD of the text's own is well-formed
static_assert(decode_before("कख", 6).value == U'ख' && decode_before("कख", 3).value == U'क');

TEST_CASE("each scalar value is read from its own bytes, and written to them") {
    std::size_t wrong = 0;
    for (char32_t c = 0; c != 0x110000; ++c) {
        if (c >= 0xD800 && c < 0xE000) continue;
        const std::string bytes = utf8_of(std::u32string(1, c));
        char out[4] = {};
        const bool written = std::string(out, encode(c, out)) == bytes;
        wrong += !written || !reads(bytes, c, bytes.size(), true) || !same(decode_before(bytes, bytes.size()), decode(bytes, 0));
    }
    CHECK(wrong == 0);
}

TEST_CASE("ill-formed bytes are read a maximal subpart at a time") {
    CHECK(is_ill("\x80", 1));                 // a continuation byte alone
    CHECK(is_ill("\xC0\xAF", 1));             // overlong: C0 is in no sequence
    CHECK(is_ill("\xC1\x81", 1));
    CHECK(is_ill("\xE0\x9F\xBF", 1));         // overlong: no 9F after E0
    CHECK(is_ill("\xED\xA0\x80", 1));         // a surrogate
    CHECK(is_ill("\xF0\x8F\xBF\xBF", 1));     // overlong
    CHECK(is_ill("\xF4\x90\x80\x80", 1));     // above 10FFFF
    CHECK(is_ill("\xF5\x80\x80\x80", 1));
    CHECK(is_ill("\xFF", 1));
    CHECK(is_ill("\xE0\xA4", 2));             // the end cuts क
    CHECK(is_ill("\xE0\xA4 ", 2));            // a space cuts क
    CHECK(is_ill("\xE0\xA4\xE0\xA4\x95", 2)); // the next letter cuts it
    CHECK(is_ill("\xF0\x9F\x99", 3));         // an emoji without its last byte
    CHECK(is_ill("\xF0\x9F", 2));
    CHECK(is_ill("\xF0", 1));
}

TEST_CASE("the example of Unicode 3.9 reads as the table there says") {
    // 61 F1 80 80 E1 80 C2 62 80 63 80 BF 64
    const std::string bytes = "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64";
    const std::vector<std::size_t> expected = {1, 3, 2, 1, 1, 1, 1, 1, 1, 1};
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < bytes.size(); at += found.back()) found.push_back(decode(bytes, at).size);
    CHECK(found == expected);
}

TEST_CASE("decoding agrees with table 3-7 on every sequence of up to four bytes from the edges of its ranges") {
    const unsigned char edges[] = {0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0,
                                   0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};
    constexpr std::size_t count = std::size(edges);
    std::size_t wrong = 0;
    for (std::size_t k = 0; k < count * count * count * count; ++k) {
        std::string bytes(4, '\0');
        for (std::size_t rest = k, i = 0; i < 4; ++i, rest /= count) bytes[i] = static_cast<char>(edges[rest % count]);
        for (std::size_t size = 1; size <= 4; ++size) {
            const std::string_view start = std::string_view(bytes).substr(0, size);
            wrong += !same(decode(start, 0), decode_by_table(start, 0));
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("reading backward finds the boundaries of reading forward, in random bytes") {
    generator random{1};
    const unsigned char likely[] = {0xE0, 0xA4, 0x95, 0xED, 0xA0, 0x80, 0xF0, 0x9F, 0x99, 0x8F, 0xC2, 0x41, 0xF4, 0xFF};
    std::size_t wrong = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string bytes;
        for (std::size_t size = random.below(12); bytes.size() < size;)
            bytes += static_cast<char>(random.below(4) ? likely[random.below(std::size(likely))] : random.below(256));
        std::vector<bool> boundary(bytes.size() + 1);
        for (std::size_t at = 0; at < bytes.size();) {
            boundary[at] = true;
            const decoded here = decode(bytes, at);
            at += here.size;
            wrong += !same(decode_before(bytes, at), here);
        }
        boundary[bytes.size()] = true;
        for (std::size_t at = 0; at <= bytes.size(); ++at) wrong += is_code_point_boundary(bytes, at) != boundary[at];
    }
    CHECK(wrong == 0);
}

TEST_CASE("no boundary lies beyond the end") { CHECK_FALSE(is_code_point_boundary("क", 4)); }

static_assert(incomplete_size("क") == 0 && incomplete_size("") == 0 && incomplete_size("\xA4\x95") == 0);
static_assert(incomplete_size("a\xE0") == 1 && incomplete_size("a\xE0\xA4") == 2 && incomplete_size("\xF0\x9F\x99") == 3);
static_assert(incomplete_size("\xE0\x80") == 0 && incomplete_size("\xC0") == 0);

TEST_CASE("what is incomplete at the end is what some bytes complete") {
    const unsigned char edges[] = {0x41, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0,
                                   0xE1, 0xEC, 0xED, 0xEE, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};
    constexpr std::size_t count = std::size(edges);
    const auto is_completed_by = [](std::string_view start, std::string_view rest) {
        const std::string whole = std::string(start) + std::string(rest);
        const decoded found = decode(whole, 0);
        return found.well_formed && found.size == whole.size();
    };
    std::vector<std::string> rests;
    for (const char last : {'\x80', '\x8F', '\xA0', '\xBF'})
        for (const std::string before : {"", "\x80", "\xA0", "\x90", "\x80\x80", "\x90\x80"}) rests.push_back(before + last);
    std::size_t wrong = 0;
    for (std::size_t k = 0; k < count * count * count * count; ++k) {
        std::string bytes(4, '\0');
        for (std::size_t rest = k, i = 0; i < 4; ++i, rest /= count) bytes[i] = static_cast<char>(edges[rest % count]);
        std::size_t expected = 0;
        for (std::size_t back = 1; back <= 3; ++back)
            for (const std::string& rest : rests)
                if (is_completed_by(std::string_view(bytes).substr(4 - back), rest)) expected = back;
        wrong += incomplete_size(bytes) != expected;
    }
    CHECK(wrong == 0);
}
