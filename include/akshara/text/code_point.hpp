// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_CODE_POINT_HPP
#define AKSHARA_TEXT_CODE_POINT_HPP

#include <akshara/text/span.hpp>

namespace akshara::inline v0 {

/// A Unicode scalar value and the bytes of the source that it was read from, or that it stands for in a form.
struct code_point {
    char32_t value = 0; ///< U+FFFD for what is no UTF-8
    akshara::span span;

    friend constexpr bool operator==(const code_point&, const code_point&) = default;
};

} // namespace akshara

#endif
