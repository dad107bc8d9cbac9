// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/consonants.hpp>
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"
#include "numbered_code_points.hpp"
#include "shared_data.hpp"
#include "utf8_of.hpp"

#include <sstream>
#include <string>

using akshara::compose_consonants;

namespace {

constexpr akshara::form alone{compose_consonants};

static_assert(gives(alone, "त्ाक", "तक") && gives(alone, "ज\u093C्ारा", "ज\u093Cरा") && gives(alone, "ताक", "ताक"));

} // namespace

TEST_CASE("a half letter with the stroke of ा is the whole letter") {
    check_gives(alone, {{"भ्ारत", "भरत"}, {"ख्ाबर", "खबर"}, {"रक्ष्ाा", "रक्षा"}, {"प्\u200Dार", "पर"}, {"\u0929्ा", "\u0929"}, {"ग\u093C्\u200Dाम", "ग\u093Cम"}});
}
TEST_CASE("letters without such a stroke stay") {
    check_keeps(alone, {"क्ा", "द्ा", "र्ा", "ड्ा", "ट्ा", "ह्ा", "प\u093C्ा", "त्ि", "त्\u200Cा", "त\u200Dा", "ত্া", "अ्ा", "्ा"});
}
TEST_CASE("what comes out is in NFC") {
    check_gives(alone, {{"\u0959्ा", "ख\u093C"}, {"\u095Aा", "\u095Aा"}, {"\u095B्\u200Dा", "ज\u093C"}, {"\u095F्ा", "य\u093C"}});
}
TEST_CASE("in the visual form") {
    check_gives(akshara::visual_form, {{"भ्ारत", "भरत"}, {"प्\u200Dार", "पर"}, {"त्\u200Cा", "त"}, {"न\u094D\u093C\u093E", "\u0929"}, {"रक्ष्ाा", "रक्षा"}, {"त्ाे", "ते"}});
}
TEST_CASE("every row of DoNotEmit.txt for consonants of Devanagari is one of the rule") {
    const auto file = shared_data("ucd/DoNotEmit-17.0.txt");
    if (!file) return skip("needs the shared data");
    std::istringstream lines(*file);
    std::size_t rows = 0;
    for (std::string line; std::getline(lines, line);) {
        const std::size_t was = line.find(';'), now = line.find(';', was + 1);
        if (line.rfind("09", 0) != 0 || line >= "0980" || line.find("Consonant") == std::string::npos) continue;
        if (line.find("Atomic") == std::string::npos && line.find("Conjunct") == std::string::npos) continue;
        ++rows;
        CAPTURE(line);
        const std::string expected = normalized(utf8_of(numbered_code_points(line.substr(was + 1, now - was - 1))), akshara::canonical_form);
        CHECK(normalized(utf8_of(numbered_code_points(line.substr(0, was))), akshara::form{akshara::nfc, compose_consonants}) == expected);
    }
    CHECK(rows == 84);
}
