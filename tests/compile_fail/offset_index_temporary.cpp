// SPDX-License-Identifier: BSL-1.0
// EXPECT: the text would die before the index: name it first
#include <akshara/segment/offset_index.hpp>

#include <string>

std::string headline() { return "क्षत्रिय"; }

int main() {
#ifdef CONTROL
    const std::string text = headline();
    return static_cast<int>(akshara::offset_index(text).size(akshara::offset_unit::utf16));
#else
    const akshara::offset_index index(headline());
    return static_cast<int>(index.size(akshara::offset_unit::utf16));
#endif
}
