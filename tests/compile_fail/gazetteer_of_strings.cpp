// SPDX-License-Identifier: BSL-1.0
// EXPECT: phrase_range
// EXPECT: convertible_to<.*phrase>
#include <akshara/phrase/gazetteer.hpp>

#include <string>
#include <vector>

using namespace akshara;

int main() {
#ifdef CONTROL
    const std::vector<phrase> names{{"मोदी", 1}};
#else
    const std::vector<std::string> names{"मोदी"};
#endif
    return static_cast<int>(gazetteer{search_form, names}.size());
}
