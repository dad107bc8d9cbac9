// SPDX-License-Identifier: BSL-1.0
// EXPECT: nothing stands for an object of ICU: pass the pointer that ICU gave
#include <akshara/icu/transliterate.hpp>

using namespace akshara;

int main() {
    const icu::Transliterator* const rules = nullptr; // as ICU gives it where it fails
#ifdef CONTROL
    return icu4c::transliterate("राम", rules)->utf8().empty();
#else
    return icu4c::transliterate("राम", nullptr)->utf8().empty();
#endif
}
