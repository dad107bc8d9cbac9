// SPDX-License-Identifier: BSL-1.0
// EXPECT: give char16_t, char32_t for UTF-32; UTF-8 is a text itself
#include <akshara/utfcpp/utf16_text.hpp>
#include <akshara/utfcpp/utf32_text.hpp>

#include <string>

using namespace akshara;

int main() {
    const std::u32string post = U"बधाई हो";
#ifdef CONTROL
    return static_cast<int>(utf32_text(post).size());
#else
    return static_cast<int>(utf16_text(post).size());
#endif
}
