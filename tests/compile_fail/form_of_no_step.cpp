// SPDX-License-Identifier: BSL-1.0
// EXPECT: an empty type with reach, acts_on and apply
#include <akshara/normalize/forms.hpp>

struct no_step {};

int main() {
#ifdef CONTROL
    constexpr akshara::form mine{akshara::search_form, akshara::fold_case};
#else
    constexpr akshara::form mine{akshara::search_form, no_step{}};
#endif
    return static_cast<int>(mine.reach) == 0;
}
