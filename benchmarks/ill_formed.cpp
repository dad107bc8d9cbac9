// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "rivals/utfcpp.hpp"

#include <akshara/text/ill_formed.hpp>

namespace benchmarks {

namespace {

std::size_t find(std::string_view text) {
    const auto found = akshara::find_ill_formed(text);
    return found ? found->span.first : text.size();
}

std::size_t ask(std::string_view text) { return akshara::is_well_formed(text); }

} // namespace

const comparison find_ill_formed("find_ill_formed", from_text(find),
                                 {{"utfcpp find_invalid", utfcpp::find_ill_formed()}});
const comparison is_well_formed("is_well_formed", from_text(ask),
                                {{"utfcpp is_valid", utfcpp::is_well_formed()},
                                 {"ICU u_strFromUTF8", icu::is_well_formed()}});

} // namespace benchmarks
