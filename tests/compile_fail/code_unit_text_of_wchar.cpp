// SPDX-License-Identifier: BSL-1.0
// EXPECT: wchar_t is the one here and the other there
#include <akshara/utfcpp/code_unit_text.hpp>

using namespace akshara;

int main() {
#ifdef CONTROL
    return static_cast<int>(code_unit_text<char16_t>().size());
#else
    return static_cast<int>(code_unit_text<wchar_t>().size());
#endif
}
