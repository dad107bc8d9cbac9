// SPDX-License-Identifier: BSL-1.0
// Every promise about code points, clusters, words, sentences and paragraphs holds for any bytes: for the input itself, and
// for the text of hard pieces that its bytes choose, which meets more of the rules.
#include "fuzz/chosen_numbers.hpp"
#include "property/promises.hpp"
#include "property/random_text.hpp"

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

void check(std::string_view text) {
    const auto promise = promises::broken(text);
    if (!promise) return;
    std::fprintf(stderr, "broken: %.*s\nby the bytes:", static_cast<int>(promise->size()), promise->data());
    for (const char c : text) std::fprintf(stderr, " %02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
    std::fputc('\n', stderr);
    std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    check(bytes);
    constexpr std::size_t numbers_of_a_piece = 3;
    chosen_numbers numbers{bytes};
    check(random_text(numbers, bytes.size() / numbers_of_a_piece));
    return 0;
}
