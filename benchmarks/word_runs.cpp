// SPDX-License-Identifier: BSL-1.0
#include "kernels.hpp"
#include "rivals/icu.hpp"

#include <akshara/segment/word_runs.hpp>
#include <akshara/text/count.hpp>

namespace benchmarks {

namespace {

/// A user's loop.
std::size_t iterate(std::string_view text, akshara::kernel kernel) {
    std::size_t words = 0;
    for (const auto word : akshara::word_runs(text, kernel)) {
        benchmark::DoNotOptimize(word.span.last);
        ++words;
    }
    return words;
}

std::size_t count_words(std::string_view text, akshara::kernel kernel) { return akshara::count(akshara::word_runs(text, kernel)); }

} // namespace

const comparison word_runs(
    "word_runs", on_kernel(iterate),
    on_other_kernels(iterate, {{"ICU UText", icu::iterate_utext(icu::segments::words), icu::word_run_difference},
                               {"ICU UTF-16", icu::iterate_utf16(icu::segments::words), icu::word_run_difference}}));
const comparison word_runs_counted("count word_runs", on_kernel(count_words), on_other_kernels(count_words));

} // namespace benchmarks
