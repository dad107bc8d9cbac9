// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_VALUES_HPP
#define AKSHARA_TESTS_VALUES_HPP

#include <akshara/text/span.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

/// What the values of a view say, in order.
template <class View>
std::vector<std::string> texts(const View& view) {
    std::vector<std::string> found;
    for (const auto value : view) found.emplace_back(value.text);
    return found;
}

/// Where they stand.
template <class View>
std::vector<akshara::span> spans(const View& view) {
    std::vector<akshara::span> found;
    for (const auto value : view) found.push_back(value.span);
    return found;
}

/// Where they end.
template <class View>
std::vector<std::size_t> ends(const View& view) {
    std::vector<std::size_t> found;
    for (const auto value : view) found.push_back(value.span.last);
    return found;
}

/// Where they end, found from the last to the first and turned round.
template <class View>
std::vector<std::size_t> ends_backward(const View& view) {
    std::vector<std::size_t> found;
    for (auto i = view.end(); i != view.begin();) {
        --i;
        found.push_back(i->span.last);
    }
    return {found.rbegin(), found.rend()};
}

/// Whether the values of a view say just this, for static_assert.
template <class View>
constexpr bool says(const View& view, std::initializer_list<std::string_view> expected) {
    auto next = expected.begin();
    for (const auto value : view) {
        if (next == expected.end() || value.text != *next) return false;
        ++next;
    }
    return next == expected.end();
}

/// Whether the values of a view are not empty and lie one after the other from the start of `bytes` to its end.
template <class View>
constexpr bool tiles(const View& view, std::string_view bytes) {
    std::size_t at = 0;
    for (const auto value : view) {
        if (value.span.first != at || value.span.empty()) return false;
        at = value.span.last;
    }
    return at == bytes.size();
}

#endif
