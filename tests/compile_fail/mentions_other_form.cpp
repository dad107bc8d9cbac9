// SPDX-License-Identifier: BSL-1.0
// EXPECT: the text is in another form than the gazetteer: pipe the raw text
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/mentions.hpp>

using namespace akshara;

int main() {
    const gazetteer people{search_form, {{"मोदी", 1}}};
#ifdef CONTROL
    const auto text = normalize("मोदी", search_form);
#else
    const auto text = normalize("मोदी", canonical_form);
#endif
    return (text | mentions(people)).empty();
}
