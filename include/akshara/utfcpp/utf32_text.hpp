// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UTFCPP_UTF32_TEXT_HPP
#define AKSHARA_UTFCPP_UTF32_TEXT_HPP

#include <akshara/utfcpp/code_unit_text.hpp>

namespace akshara::inline v0 {

/// A source in UTF-32, whose offsets are those of Python: `utf32_text t(U"…"); t | words`.
using utf32_text = code_unit_text<char32_t>;

static_assert(text<utf32_text>);

} // namespace akshara

#endif
