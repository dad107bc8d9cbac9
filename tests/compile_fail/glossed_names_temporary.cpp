// SPDX-License-Identifier: BSL-1.0
// EXPECT: name it first
#include <akshara/phrase/glossed_names.hpp>

#include <string>

std::string headline() { return "सर्गेई लावरोव (Sergei Lavrov)"; }

int main() {
#ifdef CONTROL
    const auto text = headline();
    return akshara::glossed_names(text).empty();
#else
    return akshara::glossed_names(headline()).empty();
#endif
}
