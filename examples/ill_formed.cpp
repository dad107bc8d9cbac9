// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/text.hpp>

static std::string_view name_of(akshara::ill_formed_reason reason) {
    using enum akshara::ill_formed_reason;
    switch (reason) {
    case stray_continuation: return "a continuation byte without a start";
    case never_valid: return "a byte that is in no UTF-8";
    case overlong: return "longer than it need be";
    case surrogate: return "half of a UTF-16 pair";
    case above_10ffff: return "beyond the last code point";
    case truncated: return "breaks off";
    }
    return {};
}

/// Where the bytes are no UTF-8, and why.
static void show_ill_formed(std::string_view text) {
    if (akshara::is_well_formed(text)) std::cout << text.size() << " bytes, all of them UTF-8\n";
    for (auto place = akshara::find_ill_formed(text); place; place = akshara::find_ill_formed(text, place->span.last))
        std::cout << place->span.first << '-' << place->span.last << '\t' << name_of(place->reason) << '\n';
}

int main(int argc, char** argv) {
    return show(argc, argv, "The places of a text that are not UTF-8, and what is wrong with each.", show_ill_formed);
}
