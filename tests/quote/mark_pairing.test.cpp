// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include <akshara/quote/mark_pairing.hpp>
#include <akshara/text/within.hpp>

#include <string>
#include <vector>

using akshara::mark_pairing;

namespace {

/// What stands between the marks of each pair, as it stands.
std::vector<std::string> contents(std::string_view text) {
    std::vector<std::string> found;
    for (const akshara::mark_pair& pair : (text | mark_pairing).pairs)
        found.emplace_back(text.substr(pair.content().first, pair.content().size()));
    return found;
}

std::size_t orphans(std::string_view text) { return (text | mark_pairing).orphans.size(); }

using list = std::vector<std::string>;

constexpr akshara::span first_content(std::string_view text) { return (text | mark_pairing).pairs.at(0).content(); }

} // namespace

static_assert(first_content("वह “हाँ” बोला") == akshara::span{10, 19});
static_assert(first_content("अनिल ने कहा, ”हम जीतेंगे.”") == akshara::span{34, 63});

TEST_CASE("the same answer in the compiler and at run time") {
    CHECK(first_content("वह “हाँ” बोला") == akshara::span{10, 19});
}

TEST_CASE("marks of every style pair") {
    for (const char* text :
         {"वह “हाँ” बोला", "वह ‘हाँ’ बोला", "वह \"हाँ\" बोला", "वह 'हाँ' बोला", "वह «हाँ» बोला", "वह ‹हाँ› बोला",
          "वह „हाँ“ बोला", "वह ‘‘हाँ’’ बोला", "वह ''हाँ'' बोला", "वह ``हाँ'' बोला", "वह ‘‘हाँ\" बोला",
          "वह \u0093हाँ\u0094 बोला", "वह ”हाँ” बोला", "वह “हाँ“ बोला", "वह ’हाँ’ बोला", "वह ‘हाँ‘ बोला", "वह ”हाँ“ बोला"})
        CHECK(contents(text) == list{"हाँ"});
}

TEST_CASE("a closer of another style is noted, one glyph on both sides is not") {
    const auto mismatched = [](std::string_view text) { return (text | mark_pairing).pairs.at(0).mismatched; };
    CHECK(mismatched("“हाँ\""));
    CHECK(mismatched("‘हाँ'"));
    CHECK(mismatched("‘‘हाँ''"));
    CHECK(!mismatched("”हाँ”"));
    CHECK(!mismatched("„हाँ“"));
    CHECK(!mismatched("``हाँ''"));
}

TEST_CASE("single and double marks nest either way, and so do double ones that close twice") {
    CHECK(contents("“मां ने कहा, ‘सच।’ मैं”") == list{"मां ने कहा, ‘सच।’ मैं", "सच।"});
    CHECK(contents("‘मां ने कहा, “सच।” मैं’") == list{"मां ने कहा, “सच।” मैं", "सच।"});
    CHECK(contents("\"मैंने \"शोले\" देखी है।\"") == list{"मैंने \"शोले\" देखी है।", "शोले"});
    const auto pairs = ("“राम, ‘सीता, “कब?”’”" | mark_pairing).pairs;
    REQUIRE(pairs.size() == 3);
    CHECK(pairs[2].depth == 2);
}

TEST_CASE("marks that touch are read together") {
    CHECK(contents("“‘रुको,’ उसने कहा।”") == list{"‘रुको,’ उसने कहा।", "रुको,"});
    CHECK(contents("\"'टीम' आई\"") == list{"'टीम' आई", "टीम"});
    CHECK(contents("'एक','दो','तीन'") == list{"एक", "दो", "तीन"});
    CHECK(contents("\"एक था.\"\"आबाद है\"") == list{"एक था.", "आबाद है"});
}

TEST_CASE("glued marks pair by their neighbours") {
    CHECK(contents("नेता ने कहा,\"हम आएंगे.\"वह गए.") == list{"हम आएंगे."});
    CHECK(contents("नेता ने कहा,\" हम आएंगे\" वह") == list{" हम आएंगे"});
    CHECK(contents("क्षत्रिय'टाटा हो'सिक्का") == list{"टाटा हो"});
    CHECK(contents("वह है.\"अंसारी कहते हैं, \"मामला है.\"") == list{"मामला है."});
    CHECK(contents("नेता ने कहा , \" हम आएंगे । \" वह") == list{" हम आएंगे । "});
}

TEST_CASE("apostrophes, primes, elisions and attributes are no marks") {
    for (const char* text :
         {"India's Got Talent और McDonald’s", "मोदी's", "उसकी लंबाई 5'11\" है।", "32\" का टीवी और 6' का", "'90 के दशक में",
          "<a href=\"https://example.in/x\" class=\"k\">ख़बर</a>"}) {
        CHECK(contents(text).empty());
        CHECK(orphans(text) == 0);
    }
    CHECK(contents("'90 के दशक का जादू' नाम") == list{"90 के दशक का जादू"});
    CHECK(contents("'iPhone 12' महँगा") == list{"iPhone 12"});
}

TEST_CASE("a quotation goes on where each paragraph repeats the opener") {
    const auto pairs = ("“पानी नहीं है।\n\n“टैंकर आते हैं।\n\n“अब बस।”" | mark_pairing).pairs;
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0].continued);
    CHECK(contents("\"पहला दिन।\n\n\"दूसरे दिन।\"") == list{"पहला दिन।\n\n\"दूसरे दिन।"});
}

TEST_CASE("a closer may drift to the next line") {
    CHECK(contents("कोच ने कहा, \"टीम तैयार है।\n\"अगला मैच रविवार को होगा।") == list{"टीम तैयार है।\n"});
    CHECK(contents("कहा, ‘‘सौंपे हैं।\n’’अध्यक्ष ने कहा, ‘‘शुक्रिया।’’") == list{"सौंपे हैं।\n", "शुक्रिया।"});
}

TEST_CASE("what finds no partner is an orphan with a role") {
    const auto closer = "मौसम ठीक है।” लोग ख़ुश हैं।" | mark_pairing;
    REQUIRE(closer.orphans.size() == 1);
    CHECK(closer.orphans[0].role == akshara::mark_role::closer);
    const auto opener = "सड़क बनेगी, “पुल बनेगा। उसने कहा, “हाँ।”" | mark_pairing;
    REQUIRE(opener.orphans.size() == 1);
    CHECK(opener.orphans[0].role == akshara::mark_role::opener);
    CHECK(opener.pairs.size() == 1);
}

TEST_CASE("a closer may be of the other family when its own is not to come") {
    CHECK(contents("उसने कहा, “हाँ।’ फिर") == list{"हाँ।"});
    CHECK(contents("उसने कहा, “हाँ' है।” फिर") == list{"हाँ' है।"});
}

TEST_CASE("doubled marks at both ends of a line are those of an exported field") {
    CHECK(contents("\"\"सड़क बनेगी।\"\"") == list{"सड़क बनेगी।"});
    CHECK(contents("उसने \"\" लिखा") == list{""});
}

TEST_CASE("a joiner after a mark belongs to it") { CHECK(contents("वह “\u200Dहाँ”\u200D") == list{"हाँ"}); }

TEST_CASE("texts made of marks alone have an answer") {
    const std::string openers(3 * 1000, '\x80'); // ill-formed bytes are no marks
    CHECK(contents(openers).empty());
    std::string curly;
    for (int k = 0; k < 1000; ++k) curly += "“";
    CHECK(contents(curly).empty());
    CHECK(orphans(curly) == 1000);
    CHECK(contents("क " + std::string(1000, '"')).size() == 500);
    CHECK(contents("").empty());
}

TEST_CASE("pairs of a part of a text have spans of the source") {
    const std::string_view text = "राम: “हाँ” सीता: “नहीं”";
    const auto part = text | akshara::within(akshara::span{text.find("सीता"), text.size()});
    const auto pairs = (part | mark_pairing).pairs;
    REQUIRE(pairs.size() == 1);
    CHECK(text.substr(pairs[0].content().first, pairs[0].content().size()) == "नहीं");
}
