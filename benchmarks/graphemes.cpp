// SPDX-License-Identifier: BSL-1.0
#include "kernels.hpp"
#include "rivals/icu.hpp"
#include "rivals/libunistring.hpp"
#include "rivals/utf8proc.hpp"

#include <akshara/segment/graphemes.hpp>

namespace benchmarks {

namespace {

/// A user's loop.
std::size_t iterate(std::string_view text, akshara::kernel kernel) {
    std::size_t clusters = 0;
    for (const auto cluster : akshara::graphemes(text, kernel)) {
        benchmark::DoNotOptimize(cluster.span.last);
        ++clusters;
    }
    return clusters;
}

std::size_t iterate_backward(std::string_view text, akshara::kernel kernel) {
    const auto clusters = akshara::graphemes(text, kernel);
    std::size_t found = 0;
    const auto first = clusters.begin();
    for (auto here = clusters.end(); here != first; ++found) {
        --here;
        benchmark::DoNotOptimize(here->span.first);
    }
    return found;
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
