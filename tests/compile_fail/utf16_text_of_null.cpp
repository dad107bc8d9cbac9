// SPDX-License-Identifier: BSL-1.0
// EXPECT: give char16_t, char32_t for UTF-32; UTF-8 is a text itself
#include <akshara/utfcpp/utf16_text.hpp>

using namespace akshara;

int main() {
#ifdef CONTROL
    return static_cast<int>(utf16_text(u"").size());
#else
    return static_cast<int>(utf16_text(nullptr).size());
#endif
}
