// SPDX-License-Identifier: BSL-1.0
// EXPECT: a step by itself is no form yet: write form\{step\}
#include <akshara/normalize/edits.hpp>
#include <akshara/normalize/forms.hpp>

int main() {
#ifdef CONTROL
    return akshara::find_edits("क़लम", akshara::form{akshara::fold_nukta}).empty();
#else
    return akshara::find_edits("क़लम", akshara::fold_nukta).empty();
#endif
}
