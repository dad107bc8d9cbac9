// SPDX-License-Identifier: BSL-1.0
// EXPECT: give a string of UTF-8, or a type with utf8\(\) and origin\(\)
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
