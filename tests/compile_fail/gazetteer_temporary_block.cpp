// SPDX-License-Identifier: BSL-1.0
// EXPECT: the gazetteer would die before its block: name it first
#include <akshara/phrase/gazetteer.hpp>

using namespace akshara;

int main() {
#ifdef CONTROL
    const gazetteer people{search_form, {{"मोदी", 1}}};
    return gazetteer_view{search_form, people.block()}.valid();
#else
    return gazetteer_view{search_form, gazetteer{search_form, {{"मोदी", 1}}}.block()}.valid();
#endif
}
