// SPDX-License-Identifier: BSL-1.0
// EXPECT: name it first, then pipe the name
#include <akshara/segment/graphemes.hpp>

#include <string>

std::string headline() { return "क्षत्रिय"; }

int main() {
#ifdef CONTROL
    auto const text = headline();
    return (text | akshara::graphemes).empty();
#else
    return (headline() | akshara::graphemes).empty();
#endif
}
