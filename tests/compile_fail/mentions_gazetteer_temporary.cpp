// SPDX-License-Identifier: BSL-1.0
// EXPECT: it would die before the view: name it first
#include <akshara/phrase/mentions.hpp>

#include <string_view>

using namespace akshara;

int main() {
    const std::string_view text = "मोदी";
#ifdef CONTROL
    const gazetteer people{search_form, {{"मोदी", 1}}};
    return (text | mentions(people)).empty();
#else
    return (text | mentions(gazetteer{search_form, {{"मोदी", 1}}})).empty();
#endif
}
