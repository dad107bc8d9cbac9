// SPDX-License-Identifier: BSL-1.0
// EXPECT: nothing stands for an object of ICU: pass the pointer that ICU gave
#include <akshara/icu/normalize.hpp>

using namespace akshara;

int main() {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(error);
#ifdef CONTROL
    return icu4c::normalize("क़लम", nfc)->utf8().empty();
#else
    return icu4c::normalize("क़लम", nullptr)->utf8().empty();
#endif
}
