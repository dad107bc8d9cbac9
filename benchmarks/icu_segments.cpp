// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"

#include <akshara/icu/segments.hpp>

namespace benchmarks {

namespace {

using akshara::icu4c::break_kind;

/// The list made, and each segment looked at.
preparation list_segments(break_kind kind) {
    return from_text([kind](std::string_view text) {
        const auto found = akshara::icu4c::segments(text, kind);
        std::size_t segments = 0, bytes = 0;
        if (!found) return segments;
        for (const akshara::fragment each : *found) {
            ++segments;
            bytes += each.text.size();
        }
        return bytes == text.size() ? segments : 0;
    });
}

} // namespace

// ICU finds the boundaries on both sides.
const comparison icu_characters("icu4c segments character", list_segments(break_kind::character),
                                {{"ICU UText", icu::iterate_utext(icu::segments::graphemes)}});
const comparison icu_words("icu4c segments word", list_segments(break_kind::word),
                           {{"ICU UText", icu::iterate_utext(icu::segments::word_segments)}});
const comparison icu_sentences("icu4c segments sentence", list_segments(break_kind::sentence),
                               {{"ICU UText", icu::iterate_utext(icu::segments::sentences)}});
const comparison icu_lines("icu4c segments line", list_segments(break_kind::line), {{"ICU UText", icu::iterate_utext(icu::segments::lines)}});

} // namespace benchmarks
