// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/normalize.hpp>
#include <akshara/phrase.hpp>

enum : akshara::entity_id { qureshi, lavrov, pakistan, russia, afghanistan };

/// Where these names stand: whole words only, in any spelling that the search form holds for equal.
static void show_phrases(std::string_view text) {
    const akshara::gazetteer people_and_places{akshara::search_form,
                                               {{"शाह महमूद क़ुरैशी", qureshi},
                                                {"क़ुरैशी", qureshi},
                                                {"सर्गेई लावरोव", lavrov},
                                                {"लावरोव", lavrov},
                                                {"पाकिस्तान", pakistan},
                                                {"रूस", russia},
                                                {"अफ़ग़ानिस्तान", afghanistan}}};

    for (const akshara::phrase_match& match : text | akshara::phrases(people_and_places)) {
        std::cout << match.span.first << '-' << match.span.last << '\t' << match.entity << '\t' << match.text
                  << (match.hyphen ? "\tbeside a hyphen" : "") << '\n';
    }
}

int main(int argc, char** argv) {
    return show(argc, argv, "The people and places of the article, wherever a text names them.", show_phrases);
}
