// SPDX-License-Identifier: BSL-1.0
// EXPECT: give char16_t, char32_t for UTF-32; UTF-8 is a text itself
#include <akshara/utfcpp/utf16_text.hpp>

#include <deque>
#include <string>

using namespace akshara;

int main() {
    const std::deque<char16_t> units{u'क', u'्'}; // they do not lie one after the other
#ifdef CONTROL
    return static_cast<int>(utf16_text(std::u16string(units.begin(), units.end())).size());
#else
    return static_cast<int>(utf16_text(units).size());
#endif
}
