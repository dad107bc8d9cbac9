// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_CLOSING_MARK_HPP
#define AKSHARA_UNICODE_CLOSING_MARK_HPP

#include <string_view>

namespace akshara::inline v0::detail {

/// A mark that closes a quotation or a bracket and may follow what ends a sentence.
constexpr bool is_closing_mark(char32_t c) noexcept {
    return std::u32string_view(U"\"')]}”’»›").find(c) != std::u32string_view::npos;
}

} // namespace akshara::detail

#endif
