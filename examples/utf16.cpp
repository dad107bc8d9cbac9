// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/quote.hpp>
#include <akshara/segment.hpp>
#include <akshara/text.hpp>
#include <akshara/utfcpp/utf16_text.hpp>

/// The text as a program holds it that counts in UTF-16: JavaScript, Java, C#, Qt.
static std::u16string utf16_of(std::string_view text) {
    std::u16string units;
    for (const akshara::code_point c : text | akshara::code_points) {
        if (c.value >= 0x10000) units += static_cast<char16_t>(0xD7C0 + (c.value >> 10));
        units += static_cast<char16_t>(c.value >= 0x10000 ? 0xDC00 | (c.value & 0x3FF) : c.value);
    }
    return units;
}

/// Who said what in it, each where its own `substring(first, last)` gives it.
static void show_utf16(std::string_view bytes) {
    const akshara::utf16_text text(utf16_of(bytes));
    std::cout << text.size() << " units, " << count(text | akshara::graphemes) << " clusters, " << count(text | akshara::words) << " words\n";
    for (const akshara::quotation& said : text | akshara::quotations) {
        std::cout << said.span.first << '-' << said.span.last << '\t';
        if (said.attribution && said.attribution->speaker) {
            const akshara::fragment& speaker = *said.attribution->speaker;
            std::cout << speaker.span.first << '-' << speaker.span.last << ' ' << speaker.text;
        }
        std::cout << '\t' << said.text << '\n';
    }
}

int main(int argc, char** argv) {
    return show(argc, argv, "Who said what, as offsets in UTF-16 units.", show_utf16);
}
