// SPDX-License-Identifier: BSL-1.0
// EXPECT: a form with a pass of its own is no step among others: use it alone
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/lucene.hpp>

int main() {
#ifdef CONTROL
    constexpr auto mine = akshara::lucene_form;
#else
    constexpr akshara::form mine{akshara::lucene_form, akshara::fold_case};
#endif
    return static_cast<int>(mine.reach) == 0;
}
