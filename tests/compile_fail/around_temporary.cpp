// SPDX-License-Identifier: BSL-1.0
// EXPECT: name it first
#include <akshara/phrase/around.hpp>

#include <string>

using namespace akshara;

std::string headline() { return "श्री राहुल गांधी ने"; }

int main() {
#ifdef CONTROL
    const auto text = headline();
    return around(text, span{13, 44}).postposition.has_value();
#else
    return around(headline(), span{13, 44}).postposition.has_value();
#endif
}
