// SPDX-License-Identifier: BSL-1.0
// Every promise about forms holds for any bytes in every form. The first byte chooses the form, and whether the others are the
// text or choose one of what forms act on, which meets more of the rules; they choose where chunks end, too.
#include "fuzz/chosen_numbers.hpp"
#include "fuzz/give_up.hpp"
#include "property/every_form.hpp"
#include "property/form_promises.hpp"
#include "property/form_text.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace {

template <class Form>
void check(std::string_view text, chosen_numbers numbers, Form form) {
    if (const auto promise = promises::broken_in(text, cut_at_random(numbers, text), form)) give_up(std::string("broken: ") + std::string(*promise), text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    const bool of_pieces = data[0] / forms_tried % 2 == 0;
    chosen_numbers numbers{bytes};
    std::string text;
    if (of_pieces)
        while (!numbers.bytes.empty()) text += form_text(numbers);
    std::size_t number = data[0] % forms_tried;
    in_every_form([&](auto form) {
        if (number-- != 0) return true;
        check(of_pieces ? text : bytes, {bytes}, form);
        return false;
    });
    return 0;
}
