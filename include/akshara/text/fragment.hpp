// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_FRAGMENT_HPP
#define AKSHARA_TEXT_FRAGMENT_HPP

#include <akshara/text/span.hpp>

#include <string_view>

namespace akshara::inline v0 {

/// A piece of a text: what it says (UTF-8, as the text has it) and where it stands in the original source.
struct fragment {
    std::string_view text;
    akshara::span span;

    friend constexpr bool operator==(const fragment&, const fragment&) = default;
};

} // namespace akshara

#endif
