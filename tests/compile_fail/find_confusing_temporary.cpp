// SPDX-License-Identifier: BSL-1.0
// EXPECT: name it first, then pass the name
#include <akshara/normalize/confusing.hpp>

#include <string>

std::string headline() { return "क्षत्रिय"; }

int main() {
#ifdef CONTROL
    auto const text = headline();
    return akshara::find_confusing(text).has_value();
#else
    return akshara::find_confusing(headline()).has_value();
#endif
}
