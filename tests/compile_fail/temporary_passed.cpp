// SPDX-License-Identifier: BSL-1.0
// EXPECT: name it first, then pass the name
#include <akshara/segment/graphemes.hpp>

#include <string>

std::string headline() { return "क्षत्रिय"; }

int main() {
#ifdef CONTROL
    auto const text = headline();
    return akshara::graphemes(text).empty();
#else
    return akshara::graphemes(headline()).empty();
#endif
}
