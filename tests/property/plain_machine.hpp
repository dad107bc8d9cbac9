// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_PLAIN_MACHINE_HPP
#define AKSHARA_TESTS_PROPERTY_PLAIN_MACHINE_HPP

#include <akshara/text/span.hpp>
#include <akshara/text/utf8.hpp>

#include <string_view>
#include <vector>

/// The segments of a text by the rules themselves, one code point after the other: no table, nothing passed over.
template <class Units>
std::vector<akshara::span> plain_segments(std::string_view bytes, const Units& units) {
    using rules = typename Units::rules;
    std::vector<akshara::span> found;
    std::size_t first = 0;
    while (first < bytes.size()) {
        auto left = rules::start;
        std::size_t open = first; // the boundary, unless what `left` waits for comes
        std::size_t at = first;
        while (at < bytes.size()) {
            const akshara::detail::decoded here = akshara::detail::decode(bytes, at);
            const auto right = units.at(bytes, at, here.value);
            if (!rules::joins(left, right)) break;
            const auto next = rules::after(left, right);
            if (rules::waits(next) && !rules::waits(left)) open = at;
            left = next;
            at += here.size;
        }
        const std::size_t last = rules::waits(left) ? open : at;
        found.push_back({first, last});
        first = last;
    }
    return found;
}

#endif
