// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UTFCPP_UTF16_TEXT_HPP
#define AKSHARA_UTFCPP_UTF16_TEXT_HPP

#include <akshara/utfcpp/code_unit_text.hpp>

namespace akshara::inline v0 {

/// A source in UTF-16, as JavaScript, Java, C#, Qt and ICU hold it: `utf16_text t(u"…"); t | words`.
using utf16_text = code_unit_text<char16_t>;

static_assert(text<utf16_text>);

} // namespace akshara

#endif
