// SPDX-License-Identifier: BSL-1.0
// EXPECT: the text would die before the view: name it first, then pipe the name
#include <akshara/icu/normalize.hpp>
#include <akshara/text/code_points.hpp>

using namespace akshara;

int main() {
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2* const nfc = icu::Normalizer2::getNFCInstance(error);
#ifdef CONTROL
    const auto made = icu4c::normalize("क़लम", nfc);
    return (*made | code_points).empty();
#else
    return (*icu4c::normalize("क़लम", nfc) | code_points).empty();
#endif
}
