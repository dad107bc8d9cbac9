// SPDX-License-Identifier: BSL-1.0
// EXPECT: give char16_t, char32_t for UTF-32; UTF-8 is a text itself
#include <akshara/utfcpp/utf16_text.hpp>

#include <cstdint>
#include <vector>

using namespace akshara;

int main() {
#ifdef CONTROL
    const std::vector<char16_t> units{0x0915, 0x094D};
    return static_cast<int>(utf16_text(units).size());
#else
    const std::vector<std::uint16_t> units{0x0915, 0x094D};
    return static_cast<int>(utf16_text(units).size());
#endif
}
