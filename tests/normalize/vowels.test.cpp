// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/vowels.hpp>

#include "normalized.hpp"
#include "numbered_code_points.hpp"
#include "shared_data.hpp"
#include "utf8_of.hpp"

#include <sstream>
#include <string>

using akshara::compose_vowels;
using akshara::visual_form;

namespace {

constexpr akshara::form alone{compose_vowels};

static_assert(gives(alone, "अाम", "आम") && gives(alone, "कोरेाना", "कोरोना") && gives(alone, "आम", "आम"));

} // namespace

TEST_CASE("F046: a vowel with the sign of another becomes the one that it looks like") {
    check_gives(alone, {{"अॅक्टिंग", "ॲक्टिंग"}, {"अोर", "ओर"}, {"अौर", "और"}, {"आैर", "और"}, {"एेसा", "ऐसा"}, {"उुपर", "ऊपर"}, {"कोर्इ", "कोई"}, {"अॉफिस", "ऑफिस"}});
    check_gives(visual_form, {{"अॅक्टिंग", "ॲक्टिंग"}});
}
TEST_CASE("ा and what stands above it are one sign, in either order") {
    check_gives(alone, {{"काेई", "कोई"}, {"केाई", "कोई"}, {"काैन", "कौन"}, {"कैान", "कौन"}, {"काॅलेज", "कॉलेज"}, {"कॅालेज", "कॉलेज"}, {"\u093E\u0946", "\u094A"}, {"\u0946\u093E", "\u094A"}, {"\u093E\u093A", "\u093B"}, {"\u093A\u093E", "\u093B"}});
}
TEST_CASE("the longest row comes first") {
    check_gives(alone, {{"अाे", "ओ"}, {"अेा", "ओ"}, {"अाै", "औ"}, {"अैा", "औ"}, {"अाॅ", "ऑ"}, {"अॅा", "ऑ"}, {"अ\u0946\u093E", "\u0912"}, {"अ\u093A\u093E", "\u0974"}});
    check_gives(alone, {{"अॅ", "ॲ"}, {"अॅ ", "ॲ "}, {"अॅअॅक", "ॲॲक"}, {"अाा", "आा"}});
}
TEST_CASE("other pairs stay") { check_keeps(alone, {"अि", "अे", "इी", "कीा", "ॲा", "ऊु", "ोा", "अंा", "र्ई", "র্ই", "র\u09CDइ", "আা"}); }
TEST_CASE("every row of DoNotEmit.txt for a vowel of Devanagari is one of the rule") {
    const auto file = shared_data("ucd/DoNotEmit-17.0.txt");
    if (!file) return skip("needs the shared data");
    std::istringstream lines(*file);
    std::size_t rows = 0;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t was = line.find(';'), now = line.find(';', was + 1);
        if (line.rfind("09", 0) != 0 || line >= "0980" || line.find("Indic_Vowel_Letter") == std::string::npos) continue;
        ++rows;
        CAPTURE(line);
        CHECK(normalized(utf8_of(numbered_code_points(line.substr(0, was))), alone) == utf8_of(numbered_code_points(line.substr(was + 1, now - was - 1))));
    }
    CHECK(rows == 22);
}
