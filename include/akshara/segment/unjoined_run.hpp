// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_UNJOINED_RUN_HPP
#define AKSHARA_SEGMENT_UNJOINED_RUN_HPP

#include <akshara/segment/grapheme_rules.hpp>
#include <akshara/text/little_endian.hpp>
#include <akshara/text/utf8.hpp>

#include <bit>
#include <cstdint>
#include <string_view>

namespace akshara::inline v0::detail {

/// A run of code points that never join each other, such as the letters of most scripts, and of marks on them: each that is
/// no mark begins a cluster. Eight bytes are looked at together, with no branch on the sizes of code points, since words
/// and spaces change those often.
struct unjoined_run {
    struct found {
        std::uint64_t starts; ///< a bit for each byte where a cluster begins
        std::size_t last;     ///< where the run ends
    };

    // A pair of bytes that have a bit in common may belong to a code point of another kind; from the bit `first_mark` on, it
    // is a mark.
    static constexpr std::uint32_t first_mark = 1u << 18;
    std::uint32_t left[256] = {};
    std::uint32_t right[256] = {};

    /// The classes of code points that stand in runs, a bit for each.
    static constexpr unsigned held = 1u << static_cast<unsigned>(grapheme_break::other) |
                                     1u << static_cast<unsigned>(grapheme_break::hangul_lv) |
                                     1u << static_cast<unsigned>(grapheme_break::hangul_lvt);
    static constexpr bool holds(grapheme_break unit) noexcept { return (held >> static_cast<unsigned>(unit) & 1) != 0; }
    /// Whether they are marks, which join whatever stands in a run, and behind which all is as behind a letter.
    static constexpr bool are_marks(grapheme_break unit) noexcept {
        return unit == grapheme_break::extend || unit == grapheme_break::conjunct_extend || unit == grapheme_break::spacing_mark;
    }
    /// Whether a run may begin behind this state.
    static constexpr bool may_follow(grapheme_state left) noexcept {
        return left != grapheme_state::prepend && left != grapheme_state::hangul_l && left != grapheme_state::linked &&
               left != grapheme_state::pictographic_zwj;
    }

    consteval unjoined_run() {
        constexpr unsigned always = 1;
        for (unsigned b = 0; b < 0x100; ++b) {
            left[b] = b < 0x80 ? !holds(grapheme_break_of(b)) : b >= 0xC0;
            right[b] = always;
        }
        // All code points of two or three bytes that begin with one of these stand in runs.
        for (const char lead : std::string_view("\xC3\xC4\xC5\xC6\xC7\xC8\xC9\xCA\xCB\xCE\xCF\xD0\xD1\xD3\xD4\xD5\xDA"
                                                "\xE4\xE5\xE6\xE7\xE8\xE9\xEB\xEC\xEE"))
            left[static_cast<unsigned char>(lead)] = 0;
        // Here the second byte tells …
        std::uint32_t bit = always, mark = first_mark;
        for (const unsigned lead : {0xC2u, 0xCCu, 0xCDu, 0xD2u, 0xD6u, 0xD7u, 0xD8u, 0xD9u, 0xDBu, 0xE1u, 0xE2u, 0xE3u, 0xEAu, 0xEDu, 0xEFu}) {
            const bool two = lead < 0xE0; // marks of three bytes are not looked for
            left[lead] = (bit <<= 1) | (two ? mark : 0);
            for (unsigned second = 0x80; second < 0xC0; ++second) {
                if (two && are_marks(grapheme_break_of(block(lead, second) | (second & 0x3F)))) right[second] |= mark;
                else if (!third_tells(lead, second) && !all_hold(lead, second)) right[second] |= bit;
            }
            mark <<= 1;
        }
        // … or the second and the third: quotation marks, 。and 、, hiragana.
        for (const unsigned second : {0x80u, 0x82u}) {
            left[second] = bit <<= 1;
            for (const unsigned lead : {0xE2u, 0xE3u})
                for (unsigned third = 0; third < 0x40; ++third)
                    if (third_tells(lead, second) && !holds(grapheme_break_of(block(lead, second) | third)))
                        right[0x80 | third] |= bit;
        }
    }

    /// The run that begins at `at`, as far as it is found quickly, of those code points that begin before `last`, which is
    /// at most 64 bytes behind.
    [[gnu::noinline]] constexpr found read(std::string_view bytes, std::size_t at, std::size_t last) const noexcept {
        constexpr std::uint64_t tops = 0x8080'8080'8080'8080;
        const std::size_t size = bytes.size() - at <= 64 ? bytes.size() - at : 64 + 1;
        std::uint64_t starts = 0, marks = 0;
        std::uint64_t inside = 0; // bytes of a code point that began before these eight
        for (std::size_t k = 0; size - k > 8; k += 8) {
            const std::uint64_t eight = load_u64(bytes.data() + at + k);
            const std::uint64_t high = eight & tops;
            const std::uint64_t leads = high & eight << 1, long_leads = leads & eight << 2;
            const std::uint64_t others = high ^ leads;
            if ((leads << 8 | long_leads << 16 | inside) != others) break;
            const std::uint32_t kinds = kinds_in_eight(bytes, at + k);
            if (kinds % first_mark != 0) break;
            if (kinds != 0) marks |= marks_in_eight(bytes, at + k) << k;
            inside = leads >> 56 | long_leads >> 48;
            starts |= ((others ^ tops) >> 7) * 0x0102'0408'1020'4080 >> 56 << k; // the top bits side by side
        }
        if (last - at < 64) starts &= ~(~std::uint64_t{0} << (last - at));
        if (starts == 0 || marks % 2 != 0) return {0, at}; // a mark joins what stands before the run
        // The last one may be cut short: its third byte has not been seen. What may stand there then does the same behind all
        // that stand in runs as behind a letter.
        const std::size_t end = 63 - static_cast<std::size_t>(std::countl_zero(starts));
        return {(starts ^ std::uint64_t{1} << end) & ~marks, at + end};
    }

private:
    /// The first of the code points with this lead of two or three bytes and, if it is one of three, this second byte.
    static constexpr unsigned block(unsigned lead, unsigned second) noexcept {
        return lead < 0xE0 ? (lead & 0x1F) << 6 : (lead & 0xF) << 12 | (second & 0x3F) << 6;
    }
    static constexpr bool third_tells(unsigned lead, unsigned second) noexcept {
        return (second == 0x80 && (lead == 0xE2 || lead == 0xE3)) || (second == 0x82 && lead == 0xE3);
    }
    static constexpr bool all_hold(unsigned lead, unsigned second) noexcept {
        const unsigned first = block(lead, second);
        if (lead < 0xE0) return holds(grapheme_break_of(first | (second & 0x3F)));
        if (second > utf8_lead_of(static_cast<unsigned char>(lead)).second_last) return false;
        // The table itself is read, without calls: there are thousands of them, and this is asked while a program is compiled.
        const unsigned row = static_cast<unsigned char>(grapheme_break_blocks[first >> 7]);
        bool all = true;
        for (unsigned third = 0; all && third < 0x40; ++third)
            all = (held >> grapheme_break_values[row << 7 | (first & 0x40) | third] & 1) != 0;
        return all;
    }

    constexpr std::uint32_t kinds(std::string_view bytes, std::size_t at) const noexcept {
        return left[byte_at(bytes, at)] & right[byte_at(bytes, at + 1)];
    }
    constexpr std::uint32_t kinds_in_eight(std::string_view bytes, std::size_t at) const noexcept {
        return kinds(bytes, at) | kinds(bytes, at + 1) | kinds(bytes, at + 2) | kinds(bytes, at + 3) |
               kinds(bytes, at + 4) | kinds(bytes, at + 5) | kinds(bytes, at + 6) | kinds(bytes, at + 7);
    }
    /// A bit for each of eight bytes where a mark begins, if there is nothing else of a kind.
    constexpr std::uint64_t marks_in_eight(std::string_view bytes, std::size_t at) const noexcept {
        const auto mark = [&](std::size_t k) { return unsigned{kinds(bytes, at + k) != 0} << k; };
        return mark(0) | mark(1) | mark(2) | mark(3) | mark(4) | mark(5) | mark(6) | mark(7);
    }
};

inline constexpr unjoined_run unjoined_runs{};

} // namespace akshara::detail

#endif
