// SPDX-License-Identifier: BSL-1.0
// utfcpp says the same of what is UTF-8, and reads the same code points in it. (What it makes of the rest is not compared:
// its replace_invalid does not replace maximal subparts.)
#include <akshara/text/code_points.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/ill_formed.hpp>

#include <utf8.h>

#include "catch.hpp"
#include "generator.hpp"
#include "utf8_of.hpp"

#include <string>
#include <vector>

namespace {

bool agree(const std::string& bytes) {
    const bool valid = utf8::is_valid(bytes.begin(), bytes.end());
    if (akshara::is_well_formed(bytes) != valid) return false;
    const auto first = akshara::find_ill_formed(bytes);
    const auto theirs = utf8::find_invalid(bytes.begin(), bytes.end()) - bytes.begin();
    if ((first ? first->span.first : bytes.size()) != static_cast<std::size_t>(theirs)) return false;
    if (!valid) return true;
    auto next = bytes.begin();
    for (const akshara::code_point c : bytes | akshara::code_points)
        if (utf8::next(next, bytes.end()) != c.value) return false;
    return next == bytes.end();
}

} // namespace

TEST_CASE("validity is utfcpp's on every sequence of up to four bytes from the edges of the ranges") {
    constexpr unsigned char edges[] = {0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2,
                                       0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF};
    std::size_t wrong = 0;
    std::size_t sequences = 1;
    for (std::size_t size = 1; size <= 4; ++size) {
        sequences *= sizeof edges;
        for (std::size_t number = 0; number < sequences; ++number) {
            std::string bytes;
            for (std::size_t rest = number; bytes.size() < size; rest /= sizeof edges)
                bytes += static_cast<char>(edges[rest % sizeof edges]);
            wrong += !agree(bytes);
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("validity and code points are utfcpp's on random text, whole and with one byte changed") {
    generator random{1};
    std::size_t wrong = 0;
    for (int round = 0; round < 20000; ++round) {
        std::u32string code_points;
        for (std::size_t size = random.below(20); code_points.size() < size;) {
            const char32_t limits[] = {0x80, 0x800, 0x980, 0x10000, 0x110000};
            const auto c = static_cast<char32_t>(random.below(limits[random.below(std::size(limits))]));
            if (c < 0xD800 || c >= 0xE000) code_points += c;
        }
        std::string bytes = utf8_of(code_points);
        wrong += !agree(bytes) || !akshara::is_well_formed(bytes);
        wrong += count(bytes | akshara::code_points) != code_points.size();
        if (bytes.empty()) continue;
        bytes[random.below(bytes.size())] = static_cast<char>(random.below(256));
        wrong += !agree(bytes);
    }
    CHECK(wrong == 0);
}
