// SPDX-License-Identifier: BSL-1.0
// EXPECT: these two steps take back what the other makes, for ever: a form can have one of them
// EXPECT: fold_digits_t.*devanagari_digits_t
#include <akshara/normalize/forms.hpp>

int main() {
#ifdef CONTROL
    constexpr akshara::form mine{akshara::visual_form, akshara::devanagari_digits};
#else
    constexpr akshara::form mine{akshara::search_form, akshara::devanagari_digits}; // it has fold_digits
#endif
    return static_cast<int>(mine.reach) == 0;
}
