// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_UNICODE_CODE_POINT_PROPERTIES_HPP
#define AKSHARA_TESTS_UNICODE_CODE_POINT_PROPERTIES_HPP

#include "catch.hpp"

#include <cstddef>
#include <cstdint>

/// A code point and the value that a property has there.
template <class Value>
struct example {
    char32_t code_point;
    Value value;
};

/// Whether every example holds, for static_assert.
template <class Value, std::size_t Size>
constexpr bool hold(const example<Value> (&examples)[Size], Value (*property)(char32_t) noexcept) {
    for (const auto& [code_point, value] : examples)
        if (property(code_point) != value) return false;
    return true;
}

/// The same at run time, naming the code point that fails.
template <class Value, std::size_t Size>
void check(const example<Value> (&examples)[Size], Value (*property)(char32_t) noexcept) {
    for (const auto& [code_point, value] : examples) {
        CAPTURE(static_cast<std::uint32_t>(code_point));
        CHECK(property(code_point) == value);
    }
}

/// The number of code points, of all 0x110000, where a property has a value.
template <class Value>
std::size_t count_of(Value (*property)(char32_t) noexcept, Value value) {
    std::size_t count = 0;
    for (char32_t c = 0; c != 0x110000; ++c) count += property(c) == value;
    return count;
}

#endif
