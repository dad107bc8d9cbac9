// SPDX-License-Identifier: BSL-1.0
// EXPECT: a step by itself is no form yet: write form\{step\}
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalized.hpp>

int main() {
#ifdef CONTROL
    return ("क़लम" | akshara::normalized(akshara::form{akshara::fold_nukta})).empty();
#else
    return ("क़लम" | akshara::normalized(akshara::fold_nukta)).empty();
#endif
}
