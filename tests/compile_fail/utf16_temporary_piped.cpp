// SPDX-License-Identifier: BSL-1.0
// EXPECT: the text would die before the view: name it first, then pipe the name
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
    return (utf16_text(post) | code_points).empty();
#endif
}
