// SPDX-License-Identifier: BSL-1.0
#include "rivals/utfcpp.hpp"
#include "units.hpp"

#include <utf8.h>

#include <iterator>

namespace benchmarks::utfcpp {

preparation add_code_points() {
    return from_text([](std::string_view text) {
        std::size_t sum = 0;
        try {
            for (auto at = text.begin(); at != text.end();) sum += static_cast<std::size_t>(utf8::next(at, text.end()));
        } catch (const utf8::exception&) {
        }
        return sum;
    });
}

preparation find_ill_formed() {
    return from_text([](std::string_view text) {
        return static_cast<std::size_t>(utf8::find_invalid(text.begin(), text.end()) - text.begin());
    });
}

preparation is_well_formed() {
    return from_text([](std::string_view text) { return std::size_t{utf8::is_valid(text.begin(), text.end())}; });
}

preparation count_code_points() {
    return from_text([](std::string_view text) {
        try {
            return static_cast<std::size_t>(utf8::distance(text.begin(), text.end()));
        } catch (const utf8::exception&) {
            return std::size_t{0};
        }
    });
}

namespace {

/// `convert` from units that are there already.
template <class Unit, class Convert>
preparation encode(Convert convert) {
    return [convert](std::string_view text) {
        return [convert, units = units_of<Unit>(text)] {
            std::string made;
            convert(units.begin(), units.end(), std::back_inserter(made));
            return made.size();
        };
    };
}

} // namespace

preparation encode_utf16() {
    return encode<char16_t>([](auto first, auto last, auto to) { utf8::utf16to8(first, last, to); });
}

preparation encode_utf32() {
    return encode<char32_t>([](auto first, auto last, auto to) { utf8::utf32to8(first, last, to); });
}

} // namespace benchmarks::utfcpp
