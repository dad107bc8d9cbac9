// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "rivals/utfcpp.hpp"
#include "units.hpp"

#include <akshara/segment/graphemes.hpp>
#include <akshara/segment/offset_index.hpp>
#include <akshara/utfcpp/utf16_text.hpp>

#include <memory>

namespace benchmarks {

namespace {

using akshara::utf16_text;

std::size_t count_clusters(const utf16_text& text) {
    std::size_t clusters = 0, units = 0;
    for (const akshara::fragment cluster : text | akshara::graphemes) {
        ++clusters;
        units += cluster.span.size();
    }
    return units == text.size() ? clusters : 0;
}

/// A pass makes the text and does something with it.
template <class F>
preparation on_made(F use) {
    return [use](std::string_view text) { return [units = units_of<char16_t>(text), use] { return use(utf16_text(units)); }; };
}
/// A pass does something with the text that is there already.
template <class F>
preparation on_ready(F use) {
    return [use](std::string_view text) {
        const auto ready = std::make_shared<const utf16_text>(units_of<char16_t>(text));
        return [ready, use] { return use(*ready); };
    };
}

/// Asks once for each 64 bytes, here and there: `answer(offset)`, of offsets below a size.
template <class F>
std::size_t ask_here_and_there(std::size_t bytes, std::size_t size, F answer) {
    std::size_t sum = 0, at = 0;
    for (std::size_t asked = 0; asked < bytes; asked += 64) {
        sum += answer(at);
        at = (at + 1'000'003) % size;
    }
    return sum;
}
preparation ask_for_bytes() {
    return on_ready([](const utf16_text& text) {
        return ask_here_and_there(text.utf8().size(), text.size(), [&](std::size_t unit) { return text.target(unit); });
    });
}
preparation ask_index_for_bytes() {
    return [](std::string_view text) {
        return [text, index = akshara::offset_index(text, akshara::indexed_units::all_but_clusters)] {
            using akshara::offset_unit;
            return ask_here_and_there(text.size(), index.size(offset_unit::utf16),
                                      [&](std::size_t unit) { return index.convert(unit, offset_unit::utf16, offset_unit::utf8); });
        };
    };
}

} // namespace

const comparison utf16("utf16_text", on_made([](const utf16_text& text) { return text.utf8().size(); }),
                       {{"ICU u_strToUTF8", icu::encode_utf16()}, {"utfcpp utf16to8", utfcpp::encode_utf16()}});
const comparison utf16_graphemes("utf16_text | graphemes", on_made(count_clusters),
                                 {{"ICU UTF-16", icu::iterate_utf16(icu::segments::graphemes), icu::grapheme_difference}});
const comparison utf16_graphemes_alone("… of one made before", on_ready(count_clusters),
                                       {{"ICU UTF-16", icu::iterate_utf16(icu::segments::graphemes), icu::grapheme_difference}});
const comparison utf16_target("utf16_text target", ask_for_bytes(), {{"akshara offset_index", ask_index_for_bytes()}});

} // namespace benchmarks
