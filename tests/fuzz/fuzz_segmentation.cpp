// SPDX-License-Identifier: BSL-1.0
// Every promise about code points, clusters, words, sentences and paragraphs holds for any bytes: for the input itself, and
// for the text of hard pieces that its bytes choose, which meets more of the rules.
#include "fuzz/chosen_numbers.hpp"
#include "fuzz/give_up.hpp"
#include "property/promises.hpp"
#include "property/random_text.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace {

void check(std::string_view text) {
    if (const auto promise = promises::broken(text)) give_up(std::string("broken: ") + std::string(*promise), text);
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
