// SPDX-License-Identifier: BSL-1.0
// EXPECT: gazetteers of different forms: make them of lists in one form
#include <akshara/phrase/merge.hpp>

using namespace akshara;

int main() {
    const gazetteer people{search_form, {{"मोदी", 1}}};
#ifdef CONTROL
    const gazetteer places{search_form, {{"दिल्ली", 2}}};
#else
    const gazetteer places{canonical_form, {{"दिल्ली", 2}}};
#endif
    return merge(people, places).empty();
}
