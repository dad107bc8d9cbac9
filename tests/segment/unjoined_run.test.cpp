// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/unjoined_run.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "property/random_text.hpp"
#include "utf8_of.hpp"

#include <string>
#include <utility>

using akshara::grapheme_break;
using akshara::grapheme_rules;
using akshara::grapheme_state;
using akshara::detail::unjoined_run;

namespace {

constexpr auto run_of(std::string_view bytes, std::size_t at = 0) {
    return akshara::detail::unjoined_runs.read(bytes, at, bytes.size() - at < 64 ? bytes.size() : at + 64);
}

// Of sixteen bytes that are looked at the last code point is left to others.
static_assert(run_of("да, конечно!").last == 14 && run_of("да, конечно!").starts == 0b1'0101'0111'0101);

bool is_of_a_run(char32_t c) {
    const std::string each = utf8_of(std::u32string(1, c));
    return run_of("abcdefgh" + each + "abcdefghijklmnop").last > 8;
}

/// Whether a run holds whole code points of its classes, each that is no mark with its bit, and ends before the text's end.
bool is_right(std::string_view bytes, std::size_t at) {
    const auto run = run_of(bytes, at);
    std::uint64_t starts = 0;
    std::size_t next = at;
    while (next < run.last) {
        const auto here = akshara::detail::decode(bytes, next);
        const grapheme_break unit = akshara::grapheme_break_of(here.value);
        const bool mark = next != at && unjoined_run::are_marks(unit);
        if (!here.well_formed || !(mark || unjoined_run::holds(unit))) return false;
        starts |= std::uint64_t{!mark} << (next - at);
        next += here.size;
    }
    return next == run.last && starts == run.starts && next < bytes.size();
}

} // namespace

TEST_CASE("what stands in runs joins nothing of a run, nor what a run may follow") {
    for (unsigned s = 0; s < grapheme_rules::states; ++s) {
        const auto left = static_cast<grapheme_state>(s);
        for (unsigned u = 0; u < grapheme_rules::units; ++u) {
            const auto right = static_cast<grapheme_break>(u);
            if (!unjoined_run::may_follow(left) || !unjoined_run::holds(right)) continue;
            CAPTURE(s, u);
            CHECK_FALSE(grapheme_rules::joins(left, right));
            CHECK(unjoined_run::may_follow(grapheme_rules::after(left, right)));
            CHECK(grapheme_rules::after(left, right) == grapheme_rules::after(grapheme_state::other, right));
        }
    }
}

TEST_CASE("a mark joins whatever stands in a run, and behind it all is as behind a letter") {
    for (unsigned l = 0; l < grapheme_rules::units; ++l) {
        for (unsigned u = 0; u < grapheme_rules::units; ++u) {
            const auto letter = static_cast<grapheme_break>(l), mark = static_cast<grapheme_break>(u);
            if (!unjoined_run::holds(letter) || !unjoined_run::are_marks(mark)) continue;
            CAPTURE(l, u);
            const auto left = grapheme_rules::after(grapheme_state::other, letter);
            CHECK(grapheme_rules::joins(left, mark));
            CHECK(grapheme_rules::after(left, mark) == grapheme_state::other);
        }
    }
}

TEST_CASE("what a third byte tells is read behind a run as behind a letter") {
    std::size_t wrong = 0;
    for (const auto& [first, last] : {std::pair(0x2000u, 0x203Fu), std::pair(0x3000u, 0x303Fu), std::pair(0x3080u, 0x30BFu)}) {
        for (char32_t c = first; c <= last; ++c) {
            const auto right = akshara::grapheme_break_of(c);
            for (unsigned u = 0; u < grapheme_rules::units; ++u) {
                if (!unjoined_run::holds(static_cast<grapheme_break>(u))) continue;
                const auto left = grapheme_rules::after(grapheme_state::other, static_cast<grapheme_break>(u));
                wrong += grapheme_rules::joins(left, right) != grapheme_rules::joins(grapheme_state::other, right);
                wrong += grapheme_rules::after(left, right) != grapheme_rules::after(grapheme_state::other, right);
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("no code point of another class is taken into a run") {
    std::size_t wrong = 0;
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (c >= 0xD800 && c < 0xE000) continue;
        const grapheme_break unit = akshara::grapheme_break_of(c);
        wrong += is_of_a_run(c) && !unjoined_run::holds(unit) && !unjoined_run::are_marks(unit);
    }
    CHECK(wrong == 0);
}

TEST_CASE("the letters of most scripts are") {
    for (const char32_t c : std::u32string_view(U"a~éœőжқαωאתابيگשکकՀრẾ한글漢字かるンー、。！“”…₹")) {
        CAPTURE(static_cast<unsigned>(c));
        CHECK(is_of_a_run(c) == (c != U'क')); // Devanagari is not looked for
    }
}

TEST_CASE("and the marks of two bytes on them, but none at a run's beginning") {
    for (const char32_t c : std::u32string_view(U"\u0301\u034F\u0483\u05B4\u05C1\u0610\u064B\u0670\u06D6")) {
        CAPTURE(static_cast<unsigned>(c));
        CHECK(is_of_a_run(c));
        CHECK(run_of(utf8_of(std::u32string(1, c)) + "abcdefghijklmnop").starts == 0);
    }
    CHECK(run_of("e\u0301e\u0301\u0323, abcdefghi").starts == 0b111'1111'0000'1001);
}

TEST_CASE("a run ends before ill-formed bytes and controls") {
    for (const char* const end : {"\xFF", "\xC3", "\x80", "\xE4\xB8", "\xC0\x80", "\xED\xA0\x80", "\xE4\x80\x80\x80", "\xF5", "\n", "\u061C", "\u200D", "\u0085"}) {
        CAPTURE(end);
        const std::string bytes = std::string("abcdéfgh") + end + "abcdefghijklmnop";
        CHECK(run_of(bytes).last <= 9);
        CHECK(is_right(bytes, 0));
    }
}

TEST_CASE("what was found of a run is right wherever it begins") {
    generator random{1};
    std::size_t wrong = 0, found = 0;
    for (unsigned round = 0; round < 3000; ++round) {
        std::string bytes;
        while (bytes.size() < 150) {
            const std::u32string_view letters = U"aZ é жאا漢かる한、“\u0301\u064B☺\u20D7\n";
            bytes += utf8_of(letters.substr(random.below(random.below(4) ? letters.size() - 3 : letters.size()), 1));
            if (random.below(40) == 0) bytes += random_bytes(random, 1);
        }
        for (std::size_t at = 0; at < bytes.size(); at += akshara::detail::decode(bytes, at).size) {
            wrong += !is_right(bytes, at);
            found += run_of(bytes, at).starts != 0;
        }
    }
    CHECK(wrong == 0);
    CHECK(found > 10000);
}
