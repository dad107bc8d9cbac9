// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_RUNS_HPP
#define AKSHARA_SEGMENT_WORD_RUNS_HPP

#include <akshara/segment/segments.hpp>
#include <akshara/text/utf8.hpp>
#include <akshara/unicode/word_character.hpp>

namespace akshara {

/// A run of letters, marks, numbers and joiners that begins with a letter or number. Marks and joiners after any other
/// character belong to it and to no word.
struct word_run_rule {
    constexpr span next(std::string_view bytes, std::size_t from) const noexcept {
        while (from < bytes.size()) {
            const detail::decoded here = detail::decode(bytes, from);
            const std::size_t after = from + here.size;
            if (is_word_start(here.value) && !stands_for_sign(bytes, from, here)) return {from, run_end(bytes, after)};
            from = after;
        }
        return {from, from};
    }

private:
    static constexpr std::size_t run_end(std::string_view bytes, std::size_t at) noexcept {
        while (at < bytes.size()) {
            const detail::decoded here = detail::decode(bytes, at);
            if (!is_word_character(here.value) || stands_for_sign(bytes, at, here)) break;
            at += here.size;
        }
        return at;
    }

    /// Whether `here` is a ० that stands for ॰.
    static constexpr bool stands_for_sign(std::string_view bytes, std::size_t at, const detail::decoded& here) noexcept {
        if (here.value != devanagari::digit_zero || at == 0) return false;
        const std::size_t next = at + here.size;
        const char32_t after = next == bytes.size() ? 0 : detail::decode(bytes, next).value;
        return is_abbreviation_zero(detail::decode_before(bytes, at).value, after);
    }
};

template <text Text>
using word_runs_view = segments_view<Text, word_run_rule>;

/// `text | word_runs`: the words that names are matched by. Hyphens, dots, apostrophes, dandas and ॰, or a ० that stands
/// for it, separate them: है.वह and कहा:हम are two each, where `words` sees one.
inline constexpr view_adaptor<word_runs_view> word_runs{};

} // namespace akshara

#endif
