// SPDX-License-Identifier: BSL-1.0
// EXPECT: a step by itself is no form yet: write form\{step\}
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>

int main() {
#ifdef CONTROL
    return akshara::normalize("क़लम", akshara::form{akshara::fold_nukta}).utf8().empty();
#else
    return akshara::normalize("क़लम", akshara::fold_nukta).utf8().empty();
#endif
}
