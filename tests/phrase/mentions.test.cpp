// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/mentions.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;

namespace {

/// The names found, each with the name that it is short for and where that stands.
template <class Form>
std::string mentions_in(std::string_view text, const gazetteer<Form>& people, match_policy policy = {}) {
    std::string found;
    for (const mention& m : text | mentions(people, policy)) {
        found += (found.empty() ? "" : "; ") + std::string(m.text);
        if (m.link) found += " = " + std::string(m.link->text) + " " + std::to_string(m.link->span.first);
        if (text.substr(m.span.first, m.span.size()) != m.text) found += " [wrong span]";
        if (m.link && text.substr(m.link->span.first, m.link->span.size()) != m.link->text) found += " [wrong span]";
    }
    return found;
}

constexpr span link_of_first(std::string_view text) {
    const gazetteer people{search_form, {{"शाह महमूद क़ुरैशी", 1}, {"क़ुरैशी", 1}}};
    return (text | mentions(people)).front().link.value_or(fragment{}).span;
}
static_assert(link_of_first("कुरैशी ने कहा। शाह महमूद कुरैशी") == span{39, 83});
static_assert(link_of_first("कुरैशी ने कहा।") == span{});

const gazetteer leaders{search_form,
                        {{"राहुल गांधी", 1},
                         {"सोनिया गांधी", 2},
                         {"महात्मा गांधी", 3},
                         {"मोहनदास करमचंद गांधी", 3},
                         {"करमचंद गांधी", 3},
                         {"गांधी", 1},
                         {"गांधी", 2},
                         {"गांधी", 3},
                         {"राहुल", 1},
                         {"गांधी परिवार", 9}}};

} // namespace

TEST_CASE("a surname is short for a full name, before or after") {
    const gazetteer people{search_form,
                           {{"शाह महमूद क़ुरैशी", 1}, {"क़ुरैशी", 1}, {"सर्गेई लावरोव", 2}, {"लावरोव", 2}, {"मोदी", 3}}};
    CHECK(mentions_in("कुरैशी ने लावरोव से कहा।\n\nशाह महमूद कुरैशी और सर्गेई लावरोव मिले। क़ुरैशी, लावरोव, मोदी।", people) ==
          "कुरैशी = शाह महमूद कुरैशी 66; लावरोव = सर्गेई लावरोव 118; शाह महमूद कुरैशी; सर्गेई लावरोव; "
          "क़ुरैशी = शाह महमूद कुरैशी 66; लावरोव = सर्गेई लावरोव 118; मोदी");
    CHECK(mentions_in("कुरैशी ने कुरैशी से कहा", people) == "कुरैशी; कुरैशी");
    CHECK(mentions_in("", people).empty());
    CHECK(mentions_in("कुरैशी", gazetteer{search_form, {}}).empty());
}

TEST_CASE("the nearest before is taken, else the nearest after") {
    CHECK(mentions_in("राहुल गांधी, राहुल गांधी, गांधी, राहुल गांधी", leaders) ==
          "राहुल गांधी; राहुल गांधी; गांधी = राहुल गांधी 33; राहुल गांधी");
    CHECK(mentions_in("गांधी, राहुल गांधी, राहुल गांधी", leaders) == "गांधी = राहुल गांधी 17; राहुल गांधी; राहुल गांधी");
}

TEST_CASE("a surname of several people is the one named in full, the last one named before") {
    CHECK(mentions_in("गांधी, सोनिया गांधी", leaders) == "गांधी = सोनिया गांधी 17; सोनिया गांधी");
    CHECK(mentions_in("गांधी, राहुल गांधी, गांधी, सोनिया गांधी, गांधी", leaders) ==
          "गांधी = राहुल गांधी 17; राहुल गांधी; गांधी = राहुल गांधी 17; सोनिया गांधी; गांधी = सोनिया गांधी 67");
}

TEST_CASE("a longer name of somebody else is passed over") {
    const gazetteer people{search_form, {{"नरेंद्र मोदी", 1}, {"मोदी", 1}, {"ललित मोदी", 2}}};
    CHECK(mentions_in("नरेंद्र मोदी, ललित मोदी, मोदी", people) == "नरेंद्र मोदी; ललित मोदी; मोदी = नरेंद्र मोदी 0");
    CHECK(mentions_in("ललित मोदी, मोदी", people) == "ललित मोदी; मोदी");
    CHECK(mentions_in("ललित मोदी, मोदी, नरेंद्र मोदी", people) == "ललित मोदी; मोदी = नरेंद्र मोदी 41; नरेंद्र मोदी");
}

TEST_CASE("the last word of an organization's name stands for it only as the gazetteer says") {
    const std::string text = "चुनाव आयोग ने कहा। आयोग के अनुसार।";
    CHECK(mentions_in(text, gazetteer{search_form, {{"चुनाव आयोग", 1}, {"आयोग", 1}}}) ==
          "चुनाव आयोग; आयोग = चुनाव आयोग 0");
    CHECK(mentions_in(text, gazetteer{search_form, {{"चुनाव आयोग", 1}, {"आयोग", 2}}}) == "चुनाव आयोग; आयोग");
    CHECK(mentions_in("चुनाव आयोग, योग", gazetteer{search_form, {{"चुनाव आयोग", 1}, {"योग", 1}}}) == "चुनाव आयोग; योग");
}

TEST_CASE("first words are short for nothing, nor are words amid a name") {
    CHECK(mentions_in("राहुल गांधी, राहुल", leaders) == "राहुल गांधी; राहुल");
    CHECK(mentions_in("गांधी परिवार, गांधी", leaders) == "गांधी परिवार; गांधी");
    const gazetteer offices{search_form, {{"भारत का चुनाव आयोग", 1}, {"चुनाव", 1}, {"का चुनाव आयोग", 1}}};
    CHECK(mentions_in("भारत का चुनाव आयोग, चुनाव, का चुनाव आयोग", offices) ==
          "भारत का चुनाव आयोग; चुनाव; का चुनाव आयोग = भारत का चुनाव आयोग 0");
}

TEST_CASE("a name that is short for a longer one may be longer than another") {
    CHECK(mentions_in("मोहनदास करमचंद गांधी, करमचंद गांधी, गांधी", leaders) ==
          "मोहनदास करमचंद गांधी; करमचंद गांधी = मोहनदास करमचंद गांधी 0; गांधी = करमचंद गांधी 58");
    CHECK(mentions_in("महात्मा गांधी, करमचंद गांधी", leaders) == "महात्मा गांधी; करमचंद गांधी");
}

TEST_CASE("words and what stands between them are compared in the gazetteer's form") {
    const gazetteer people{search_form, {{"के. सी. वर्मा", 1}, {"सी. वर्मा", 1}, {"सी वर्मा", 1}}};
    CHECK(mentions_in("के.सी.वर्मा, सी॰ वर्मा, सी वर्मा", people) == "के.सी.वर्मा; सी॰ वर्मा = के.सी.वर्मा 0; सी वर्मा");
    const gazetteer exact{exact_form, {{"अली क़ुरैशी", 1}, {"क़ुरैशी", 1}, {"कुरैशी", 1}}};
    CHECK(mentions_in("अली क़ुरैशी, क़ुरैशी, कुरैशी", exact) == "अली क़ुरैशी; क़ुरैशी = अली क़ुरैशी 0; कुरैशी");
}

TEST_CASE("the matches are those of phrases, for every policy") {
    const std::string text = "राहुल गांधी-परिवार, महात्मा गांधी परिवार और गांधी। मोहनदास करमचंद गांधी-गांधी";
    for (const auto selection : {match_selection::leftmost_longest, match_selection::all, match_selection::maximal})
        for (const auto hyphen : {hyphen_policy::keep, hyphen_policy::drop, hyphen_policy::require}) {
            const match_policy policy{selection, hyphen};
            const auto found = text | mentions(leaders, policy);
            std::vector<phrase_match> expected;
            for (const phrase_match& match : text | phrases(leaders, policy)) expected.push_back(match);
            CHECK(std::vector<phrase_match>(found.begin(), found.end()) == expected);
            CHECK(!expected.empty());
        }
}

TEST_CASE("a match inside a longer one is short for that") {
    CHECK(mentions_in("राहुल गांधी, सोनिया गांधी", leaders, {.selection = match_selection::all}) ==
          "राहुल; राहुल गांधी; गांधी = राहुल गांधी 0; सोनिया गांधी; गांधी = सोनिया गांधी 33");
}

TEST_CASE("only what is a match is a longer name") {
    const gazetteer names{search_form, {{"क ख", 1}, {"ख ग", 1}, {"ग", 1}}};
    CHECK(mentions_in("क ख ग", names) == "क ख; ग");
    CHECK(mentions_in("क ख ग", names, {.selection = match_selection::maximal}) == "क ख; ख ग");
    CHECK(mentions_in("राहुल-गांधी, गांधी", gazetteer{search_form, {{"राहुल-गांधी", 1}, {"गांधी", 1}}},
                      {.hyphen = hyphen_policy::drop}) == "राहुल-गांधी; गांधी = राहुल-गांधी 0");
}

TEST_CASE("spans are the source's, through a normalized text and a part too") {
    const std::string text = "और शा\u200Dह महमूद क़ुरैशी। कुरैशी";
    const gazetteer people{search_form, {{"शाह महमूद कुरैशी", 1}, {"कुरैशी", 1}}};
    const auto normalized = normalize(text, search_form);
    const auto found = normalized | mentions(people);
    REQUIRE(found.size() == 2);
    REQUIRE(found[1].link);
    CHECK(found[1].link->span == span{7, 57});
    CHECK(found[1].link->span == (text | mentions(people))[1].link->span);
    CHECK(found[1].link->text == "शाह महमूद कुरैशी");
    CHECK((text | within(span{57, text.size()}) | mentions(people)).front().span == found[1].span);
    CHECK(!(text | within(span{57, text.size()}) | mentions(people)).front().link);
}

TEST_CASE("a name of 32 words has 31 last parts") {
    std::string name = "क";
    for (int k = 1; k < 32; ++k) name += " क";
    std::string text = name;
    std::vector<std::string> parts;
    for (std::size_t words = 31; words > 0; --words) {
        parts.push_back(name.substr(0, 4 * words - 1));
        text += ", " + parts.back();
    }
    std::vector<phrase> list{{name, 1}};
    for (const std::string& part : parts) list.push_back({part, 1});
    const gazetteer names{search_form, list};
    std::size_t linked = 0;
    for (const mention& m : text | mentions(names)) linked += m.link.has_value();
    CHECK(linked == 31);
}

TEST_CASE("a long document is read in one pass") {
    std::string text;
    for (int k = 0; k < 50000; ++k) text += k % 2 == 0 ? "ललित मोदी, मोदी, " : "मोदी, नरेंद्र मोदी, ";
    const gazetteer people{search_form, {{"नरेंद्र मोदी", 1}, {"मोदी", 1}, {"ललित मोदी", 2}}};
    std::size_t linked = 0;
    for (const mention& m : text | mentions(people)) linked += m.link && m.link->text == "नरेंद्र मोदी";
    CHECK(linked == 50000);
}
