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

preparation encode_utf16() {
    return [](std::string_view text) {
        return [units = units_of<char16_t>(text)] {
            std::string made;
            utf8::utf16to8(units.begin(), units.end(), std::back_inserter(made));
            return made.size();
        };
    };
}

preparation encode_utf32() {
    return [](std::string_view text) {
        return [units = units_of<char32_t>(text)] {
            std::string made;
            utf8::utf32to8(units.begin(), units.end(), std::back_inserter(made));
            return made.size();
        };
    };
}

} // namespace benchmarks::utfcpp
