// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/normalize.hpp>
#include <akshara/phrase.hpp>

enum : akshara::entity_id { qureshi, lavrov, pakistan };

/// Where these people and places are mentioned, with the full name of the text that a surname is short for.
static void show_mentions(std::string_view text) {
    const akshara::gazetteer people_and_places{akshara::search_form,
                                               {{"शाह महमूद क़ुरैशी", qureshi},
                                                {"क़ुरैशी", qureshi},
                                                {"सर्गेई लावरोव", lavrov},
                                                {"लावरोव", lavrov},
                                                {"पाकिस्तान", pakistan}}};

    for (const akshara::mention& found : text | akshara::mentions(people_and_places)) {
        std::cout << found.span.first << '-' << found.span.last << '\t' << found.text;
        if (found.link) std::cout << " = " << found.link->text << " (" << found.link->span.first << ')';
        std::cout << '\n';
    }
}

int main(int argc, char** argv) {
    return show(argc, argv, "The people of the article, wherever a text mentions them, and by which full name.", show_mentions);
}
