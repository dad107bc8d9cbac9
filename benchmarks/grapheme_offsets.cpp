// SPDX-License-Identifier: BSL-1.0
#include "kernels.hpp"

#include <akshara/segment/grapheme_offsets.hpp>

namespace benchmarks {

namespace {

std::size_t read_batches(std::string_view text, akshara::kernel kernel) {
    auto reader = akshara::grapheme_offsets(text, kernel);
    std::size_t batch[1024], clusters = 0;
    while (const std::size_t count = reader.read(batch)) {
        benchmark::DoNotOptimize(batch[count - 1]);
        clusters += count;
    }
    return clusters;
}

} // namespace

const comparison grapheme_offsets("grapheme_offsets", on_kernel(read_batches), on_other_kernels(read_batches));

} // namespace benchmarks
