// SPDX-License-Identifier: BSL-1.0
// EXPECT: give a string of UTF-8, or a type with utf8\(\) and origin\(\)
#include <akshara/text/code_points.hpp>
#include <akshara/utfcpp/utf16_text.hpp>

#include <string>

using namespace akshara;

int main() {
    const std::u16string post = u"बधाई हो";
#ifdef CONTROL
    const utf16_text text(post);
    return (text | code_points).empty();
#else
    return (post | code_points).empty();
#endif
}
