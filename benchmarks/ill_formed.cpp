// SPDX-License-Identifier: BSL-1.0
#include "kernels.hpp"
#include "rivals/icu.hpp"
#include "rivals/utfcpp.hpp"

#include <akshara/text/ill_formed.hpp>

namespace benchmarks {

namespace {

std::size_t find(std::string_view text, akshara::kernel kernel) {
    const auto found = akshara::find_ill_formed(text, 0, kernel);
    return found ? found->span.first : text.size();
}

std::size_t ask(std::string_view text, akshara::kernel kernel) { return akshara::is_well_formed(text, kernel); }

} // namespace

const comparison find_ill_formed("find_ill_formed", on_kernel(find), {{"utfcpp find_invalid", utfcpp::find_ill_formed()}});
const comparison is_well_formed("is_well_formed", on_kernel(ask),
                                on_other_kernels(ask, {{"utfcpp is_valid", utfcpp::is_well_formed()},
                                                       {"ICU u_strFromUTF8", icu::is_well_formed()}}));

} // namespace benchmarks
