// SPDX-License-Identifier: BSL-1.0
// EXPECT: nothing stands for an object of ICU: pass a break_kind, or the pointer that ICU gave
#include <akshara/icu/segments.hpp>

using namespace akshara;

int main() {
#ifdef CONTROL
    return icu4c::segments("वह आया।", icu4c::break_kind::word)->empty();
#else
    return icu4c::segments("वह आया।", nullptr)->empty();
#endif
}
