// SPDX-License-Identifier: BSL-1.0
#include "kernels.hpp"
#include "rivals/icu.hpp"
#include "rivals/libunistring.hpp"
#include "rivals/utf8proc.hpp"

#include <akshara/segment/graphemes.hpp>

namespace benchmarks {

namespace {

/// A user's loop, which looks at each cluster: how many there are, if they are all of the text.
std::size_t iterate(std::string_view text, akshara::kernel kernel) {
    std::size_t clusters = 0, bytes = 0;
    for (const auto cluster : akshara::graphemes(text, kernel)) {
        ++clusters;
        bytes += cluster.text.size();
    }
    return bytes == text.size() ? clusters : 0;
}

std::size_t iterate_backward(std::string_view text, akshara::kernel kernel) {
    const auto view = akshara::graphemes(text, kernel);
    std::size_t clusters = 0, bytes = 0;
    const auto first = view.begin();
    for (auto here = view.end(); here != first; ++clusters) {
        --here;
        bytes += here->text.size();
    }
    return bytes == text.size() ? clusters : 0;
}

} // namespace

const comparison graphemes(
    "graphemes", on_kernel(iterate),
    on_other_kernels(iterate, {{"ICU UText", icu::iterate_utext(icu::segments::graphemes), icu::grapheme_difference},
                               {"ICU UTF-16", icu::iterate_utf16(icu::segments::graphemes), icu::grapheme_difference},
                               {"utf8proc", utf8proc::iterate_graphemes(), utf8proc::grapheme_difference},
                               {"libunistring", libunistring::iterate_graphemes(), libunistring::grapheme_difference}}));
const comparison graphemes_backward("graphemes, backward", on_kernel(iterate_backward), on_other_kernels(iterate_backward));

} // namespace benchmarks
