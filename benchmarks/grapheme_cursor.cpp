// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"

#include <akshara/segment/grapheme_cursor.hpp>

namespace benchmarks {

namespace {

std::size_t go_forward(std::string_view text) {
    std::size_t steps = 0;
    for (std::size_t at = 0; at < text.size(); ++steps) at = akshara::next_grapheme_boundary(text, at);
    return steps;
}

std::size_t go_backward(std::string_view text) {
    std::size_t steps = 0;
    for (std::size_t at = text.size(); at > 0; ++steps) at = akshara::previous_grapheme_boundary(text, at);
    return steps;
}

constexpr std::size_t stride = 64;

std::size_t ask_at_strides(std::string_view text) {
    std::size_t boundaries = 0;
    for (std::size_t at = 0; at < text.size(); at += stride) boundaries += akshara::is_grapheme_boundary(text, at);
    return boundaries;
}

} // namespace

const comparison cursor_forward("next boundary", from_text(go_forward),
                                {{"ICU following", icu::ask_following(), icu::grapheme_difference}});
const comparison cursor_backward("previous boundary", from_text(go_backward),
                                 {{"ICU preceding", icu::ask_preceding(), icu::grapheme_difference}});
const comparison cursor_question("is boundary", from_text(ask_at_strides),
                                 {{"ICU isBoundary", icu::ask_is_boundary(stride), icu::grapheme_difference}});

} // namespace benchmarks
