// SPDX-License-Identifier: BSL-1.0
// EXPECT: a step by itself is no form yet: write form\{step\}
#include <akshara/normalize/equivalent.hpp>
#include <akshara/normalize/forms.hpp>

int main() {
#ifdef CONTROL
    return akshara::equivalent("क़लम", "कलम", akshara::form{akshara::fold_nukta});
#else
    return akshara::equivalent("क़लम", "कलम", akshara::fold_nukta);
#endif
}
