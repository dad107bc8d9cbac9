// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_NORMALIZE_NORMALIZED_HPP
#define AKSHARA_TESTS_NORMALIZE_NORMALIZED_HPP

#include <akshara/normalize/form.hpp>
#include <akshara/normalize/normalize.hpp>

#include "catch.hpp"

#include <cstddef>
#include <string>
#include <string_view>

/// What a form makes of a text.
template <akshara::step Form>
std::string normalized(std::string_view text, Form form) {
    return std::string(akshara::normalize(text, form).utf8());
}

/// Whether a form makes `after` of `before`, for static_assert.
template <akshara::step Form>
constexpr bool gives(Form form, std::string_view before, std::string_view after) {
    return akshara::normalize(before, form).utf8() == after;
}

/// Whether two texts are the same to a form, for static_assert.
template <akshara::step Form>
constexpr bool equal_in(Form form, std::string_view a, std::string_view b) {
    return akshara::normalize(a, form).utf8() == akshara::normalize(b, form).utf8();
}

/// A text and what a form makes of it.
struct change {
    std::string_view before;
    std::string_view after;
};

template <akshara::step Form, std::size_t Size>
void check_gives(Form form, const change (&changes)[Size]) {
    for (const change& c : changes) {
        CAPTURE(c.before);
        CHECK(normalized(c.before, form) == c.after);
    }
}

/// The form leaves each text as it is.
template <akshara::step Form, std::size_t Size>
void check_keeps(Form form, const std::string_view (&texts)[Size]) {
    for (const std::string_view text : texts) CHECK(normalized(text, form) == text);
}

/// The form makes the same of both texts of each pair.
template <akshara::step Form, std::size_t Size>
void check_equal(Form form, const change (&pairs)[Size]) {
    for (const change& c : pairs) CHECK(normalized(c.before, form) == normalized(c.after, form));
}

/// The form keeps the two texts of each pair apart.
template <akshara::step Form, std::size_t Size>
void check_apart(Form form, const change (&pairs)[Size]) {
    for (const change& c : pairs) CHECK(normalized(c.before, form) != normalized(c.after, form));
}

#endif
