// SPDX-License-Identifier: BSL-1.0
// Every promise about forms holds for any bytes in every form. The first byte chooses the form, the second the promise, and
// whether the others are the text or choose one of what forms act on, which meets more of the rules; they choose where chunks
// end, too. A run asks one promise of one form, so that there are many in a second.
#include "fuzz/chosen_numbers.hpp"
#include "fuzz/give_up.hpp"
#include "property/every_form.hpp"
#include "property/form_promises.hpp"
#include "property/form_text.hpp"

#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>

namespace {

template <class Form>
void check(std::string_view text, chosen_numbers numbers, std::size_t which, Form form) {
    const promises::promise<Form>& promise = promises::of_form<Form>[which % std::size(promises::of_form<Form>)];
    if (!promise.holds(text, cut_at_random(numbers, text), form)) give_up("broken: " + std::string(promise.name), text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 2) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 2, size - 2);
    std::string made;
    if (data[1] % 2 == 0)
        for (chosen_numbers numbers{bytes}; !numbers.bytes.empty();) made += form_text(numbers);
    const std::string_view text = data[1] % 2 == 0 ? std::string_view(made) : bytes;
    std::size_t number = data[0] % forms_tried;
    in_every_form([&](auto form) {
        if (number-- != 0) return true;
        check(text, {bytes}, data[1] / 2, form);
        return false;
    });
    return 0;
}
