// SPDX-License-Identifier: BSL-1.0
#include "kernels.hpp"

#include <akshara/segment/grapheme_stream.hpp>

namespace benchmarks {

namespace {

constexpr std::size_t chunk = std::size_t{1} << 16;

std::size_t read_offsets(std::string_view text, akshara::kernel kernel) {
    akshara::grapheme_stream stream(0, kernel);
    std::size_t sum = 0;
    const auto add = [&](std::size_t offset) { sum += offset; };
    for (std::size_t at = 0; at < text.size(); at += chunk) stream.read(text.substr(at, chunk), add);
    stream.finish(add);
    benchmark::DoNotOptimize(sum);
    return stream.count();
}

std::size_t read_count(std::string_view text, akshara::kernel kernel) {
    akshara::grapheme_stream stream(0, kernel);
    for (std::size_t at = 0; at < text.size(); at += chunk) stream.read(text.substr(at, chunk));
    stream.finish();
    return stream.count();
}

} // namespace

const comparison grapheme_stream("grapheme_stream", on_kernel(read_offsets), on_other_kernels(read_offsets));
const comparison grapheme_stream_count("grapheme_stream, count", on_kernel(read_count), on_other_kernels(read_count));

} // namespace benchmarks
