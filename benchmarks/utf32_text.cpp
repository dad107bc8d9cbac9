// SPDX-License-Identifier: BSL-1.0
#include "rivals/utfcpp.hpp"
#include "units.hpp"

#include <akshara/utfcpp/utf32_text.hpp>

namespace benchmarks {

namespace {

preparation make_text() {
    return [](std::string_view text) {
        return [units = units_of<char32_t>(text)] { return akshara::utf32_text(units).utf8().size(); };
    };
}

} // namespace

const comparison utf32("utf32_text", make_text(), {{"utfcpp utf32to8", utfcpp::encode_utf32()}});

} // namespace benchmarks
