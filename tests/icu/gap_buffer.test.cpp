// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/gap_buffer.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <string>
#include <string_view>

using akshara::icu4c::detail::gap_buffer;
using akshara::icu4c::detail::traced_unit;

namespace {

std::vector<traced_unit> units_of(std::u16string_view text) {
    std::vector<traced_unit> units;
    for (const char16_t value : text) units.push_back({value, 0, 1});
    return units;
}
gap_buffer buffer_of(std::u16string_view text) {
    gap_buffer buffer;
    for (const traced_unit& unit : units_of(text)) buffer.append(unit);
    return buffer;
}
std::u16string text_of(const gap_buffer& buffer) {
    std::u16string text;
    for (std::size_t k = 0; k < buffer.size(); ++k) text += buffer[k].value;
    return text;
}

} // namespace

TEST_CASE("units are replaced, put in and taken out") {
    gap_buffer buffer = buffer_of(u"abcdef");
    buffer.replace(1, 3, units_of(u"XYZ"));
    CHECK(text_of(buffer) == u"aXYZdef");
    buffer.replace(0, 0, units_of(u"1"));
    CHECK(text_of(buffer) == u"1aXYZdef");
    buffer.replace(6, 8, {});
    CHECK(text_of(buffer) == u"1aXYZd");
    buffer[0].value = u'2';
    CHECK(text_of(buffer) == u"2aXYZd");
}

TEST_CASE("what is put behind the end is kept by itself until an edit takes in both") {
    gap_buffer buffer = buffer_of(u"abc");
    buffer.replace(3, 3, units_of(u"xyz"));
    CHECK(buffer.end() == 3);
    CHECK(buffer.size() == 6);
    buffer.replace(4, 5, units_of(u"__"));
    CHECK(text_of(buffer) == u"abcx__z");
    buffer.replace(0, 1, {});
    CHECK(text_of(buffer) == u"bcx__z");
    buffer.replace(1, 3, units_of(u"C"));
    CHECK(text_of(buffer) == u"bC__z");
    CHECK(buffer.end() == 5);
}

TEST_CASE("it says what a string says after the same edits") {
    generator random{1};
    std::size_t wrong = 0;
    for (int round = 0; round < 2000; ++round) {
        std::u16string text = std::u16string(u"abcdefgh").substr(random.below(9));
        gap_buffer buffer = buffer_of(text);
        for (std::size_t edits = random.below(20); edits > 0; --edits) {
            const std::size_t first = random.below(text.size() + 1);
            const std::size_t last = first + random.below(text.size() - first + 1);
            const std::u16string put = std::u16string(u"uvwxyz").substr(0, random.below(5));
            text.replace(first, last - first, put);
            buffer.replace(first, last, units_of(put));
            wrong += text_of(buffer) != text;
        }
    }
    CHECK(wrong == 0);
}
