// SPDX-License-Identifier: BSL-1.0
// EXPECT: readable
// EXPECT: text_like = bytes_like<T> \|\| text<
#include <akshara/segment/graphemes.hpp>

#include <string>
#include <vector>

int main() {
    std::vector<std::string> const lines{"क्षत्रिय"};
#ifdef CONTROL
    return (lines[0] | akshara::graphemes).empty();
#else
    return (lines | akshara::graphemes).empty();
#endif
}
