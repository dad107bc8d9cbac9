// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/normalize.hpp>
#include <akshara/text.hpp>
#include <akshara/unicode/devanagari.hpp>

/// A full stop after Devanagari becomes a danda where a sentence may end there: है. → है। but not 2.5 or b.a.
struct full_stop_to_danda_t {
    static constexpr std::size_t reach = 3;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'.'; }
    static constexpr akshara::rewrite apply(akshara::written text) noexcept {
        using namespace akshara::devanagari;
        const char32_t after = text[0]; // of the stop, which is [1] by now
        const bool ends = after == U' ' || after == U'\u00A0' || after == U'\n' || after == U'”' || after == U'’' ||
                          after == akshara::text_edge;
        if (text[1] != U'.' || !ends || !is_devanagari_letter_or_sign(text[2])) return {};
        return akshara::rewrite(2, danda, after);
    }
};

/// A step of one's own, alone and with the library's; spans stay those of the source.
static void show_own_step(std::string_view text) {
    const auto with_dandas = akshara::normalize(text, akshara::form{akshara::canonical_form, full_stop_to_danda_t{}});
    std::size_t changed = 0;
    for (const akshara::code_point c : with_dandas | akshara::code_points) {
        if (c.value == akshara::devanagari::danda && text[c.span.first] == '.') ++changed;
    }
    std::cout << with_dandas.utf8() << "\n\n" << changed << " full stops became dandas\n";
}

int main(int argc, char** argv) {
    return show(argc, argv, "The text with dandas for full stops: a step of one's own within a form.", show_own_step);
}
