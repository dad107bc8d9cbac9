// SPDX-License-Identifier: BSL-1.0
// Whatever the text, what is told of its quotations stands in it, nests, and is the same between blank lines. The input chooses
// among marks, cues, names and ends, or is the text itself.
#include "fuzz/chosen_numbers.hpp"
#include "fuzz/give_up.hpp"
#include "property/quotation_promises.hpp"

#include <cstdint>
#include <iterator>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    chosen_numbers numbers{{reinterpret_cast<const char*>(data), size}};
    std::string text;
    if (numbers.below(8) == 0) text = numbers.bytes;
    else
        while (!numbers.bytes.empty()) text += quotation_parts[numbers.below(std::size(quotation_parts))];
    if (const std::string_view broken = broken_quotation_promise(text); !broken.empty()) give_up(broken, text);
    return 0;
}
