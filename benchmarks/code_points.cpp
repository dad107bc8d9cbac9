// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "rivals/utfcpp.hpp"

#include <akshara/text/code_points.hpp>

namespace benchmarks {

namespace {

std::size_t add_code_points(std::string_view text) {
    std::size_t sum = 0;
    for (const akshara::code_point& c : text | akshara::code_points) sum += c.value;
    return sum;
}

} // namespace

const comparison code_points("code_points", from_text(add_code_points),
                             {{"utfcpp next", utfcpp::add_code_points(), "utfcpp stops where the text is ill-formed"},
                              {"ICU U8_NEXT", icu::add_code_points()}});

} // namespace benchmarks
