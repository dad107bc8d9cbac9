// SPDX-License-Identifier: BSL-1.0
// EXPECT: name it first
#include <akshara/phrase/mentions.hpp>

#include <string>

using namespace akshara;

std::string headline() { return "राहुल गांधी"; }

int main() {
    const gazetteer people{search_form, {{"राहुल गांधी", 1}}};
#ifdef CONTROL
    const auto text = headline();
    return (text | mentions(people)).empty();
#else
    return (headline() | mentions(people)).empty();
#endif
}
