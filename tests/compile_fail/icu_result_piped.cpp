// SPDX-License-Identifier: BSL-1.0
// EXPECT: give a string of UTF-8, or a type with utf8\(\) and origin\(\)
#include <akshara/icu/normalize.hpp>
#include <akshara/text/code_points.hpp>

using namespace akshara;

int main() {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(error);
    const auto made = icu4c::normalize("क़लम", nfc);
#ifdef CONTROL
    return made && (*made | code_points).empty();
#else
    return (made | code_points).empty();
#endif
}
