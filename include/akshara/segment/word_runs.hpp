// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_RUNS_HPP
#define AKSHARA_SEGMENT_WORD_RUNS_HPP

#include <akshara/segment/segments.hpp>
#include <akshara/text/word_character.hpp>

namespace akshara {

/// A run of letters, marks, numbers and joiners that begins with a letter or number. Marks and joiners after any other
/// character belong to it and to no word.
struct word_run_rule {
    constexpr span next(std::string_view bytes, std::size_t from) const noexcept {
        while (from < bytes.size()) {
            const detail::decoded here = detail::decode(bytes, from);
            if (detail::is_word_start_at(bytes, from, here.value)) return {from, end_of_run(bytes, from + here.size)};
            from += here.size;
        }
        return {from, from};
    }

private:
    static constexpr std::size_t end_of_run(std::string_view bytes, std::size_t at) noexcept {
        while (at < bytes.size()) {
            const detail::decoded here = detail::decode(bytes, at);
            if (!detail::is_word_character_at(bytes, at, here.value)) break;
            at += here.size;
        }
        return at;
    }
};

template <text Text>
using word_runs_view = segments_view<Text, word_run_rule>;

/// `text | word_runs`: the words that names are matched by. Hyphens, dots, apostrophes, dandas and ॰ (a ० that stands for
/// it too) separate them: है.वह and कहा:हम are two each, where `words` sees one.
inline constexpr view_adaptor<word_runs_view> word_runs{};

} // namespace akshara

#endif
