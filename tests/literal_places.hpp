// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_LITERAL_PLACES_HPP
#define AKSHARA_TESTS_LITERAL_PLACES_HPP

#include <akshara/text/place.hpp>

#include "property/literal_utf8.hpp"

#include <string_view>
#include <vector>

/// Every boundary between code points of a text, the start and the end too, read by the letter of the standard.
inline std::vector<akshara::detail::place> literal_places(std::string_view text) {
    std::vector<akshara::detail::place> found{{}};
    for (std::size_t at = 0; at < text.size();) {
        const literal::code_point here = literal::first_code_point(text.substr(at));
        at += here.size;
        found.push_back({at, found.back().code_points + 1, found.back().utf16 + (here.value > 0xFFFF ? 2 : 1)});
    }
    return found;
}

#endif
