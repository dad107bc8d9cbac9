// SPDX-License-Identifier: BSL-1.0
// EXPECT: the text would die before the list: name it first, then pass the name
#include <akshara/icu/segments.hpp>

#include <string>

using namespace akshara;

std::string headline() { return "वह आया।"; }

int main() {
#ifdef CONTROL
    const auto text = headline();
    return icu4c::segments(text, icu4c::break_kind::word)->empty();
#else
    return icu4c::segments(headline(), icu4c::break_kind::word)->empty();
#endif
}
