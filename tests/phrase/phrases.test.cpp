// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/phrases.hpp>
#include <akshara/text/count.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <string>
#include <vector>

using namespace akshara;

namespace {

using list = std::vector<std::string>;

constexpr bool finds(std::initializer_list<phrase> names, std::string_view text,
                     std::initializer_list<std::string_view> expected) {
    const gazetteer people{search_form, names};
    return says(text | phrases(people), expected);
}

static_assert(finds({{"नरेंद्र मोदी", 1}, {"मोदी", 1}}, "श्री नरेन्द्र मोदी, मोदी", {"नरेन्द्र मोदी", "मोदी"}));
static_assert(finds({{"राम", 1}}, "रामायण में राम", {"राम"}));

/// As the field cases write it: names with whom they name, and for each match its span and its entities.
struct expected_match {
    std::string text;
    akshara::span span;
    std::vector<entity_id> entities;
    bool hyphen = false;

    friend bool operator==(const expected_match&, const expected_match&) = default;
    friend std::ostream& operator<<(std::ostream& out, const expected_match& m) {
        return out << m.text << " [" << m.span.first << ", " << m.span.last << ")" << (m.hyphen ? " hyphen" : "");
    }
};

template <class Text, class Form>
std::vector<expected_match> matches(const Text& text, const gazetteer<Form>& names, match_policy policy = {}) {
    std::vector<expected_match> found;
    for (const phrase_match m : text | phrases(names, policy))
        found.push_back({std::string(m.text), m.span, {m.entities().begin(), m.entities().end()}, m.hyphen});
    return found;
}

std::vector<expected_match> field(std::initializer_list<phrase> names, std::string_view text) {
    return matches(text, gazetteer{search_form, names});
}

using expected = std::vector<expected_match>;

} // namespace

TEST_CASE("F064: a name is not found inside another word") {
    CHECK(field({{"सुमन", 1}, {"मन", 2}}, "सुमन ने मन से गाया, मनमोहन और नमन नहीं।") ==
          expected{{"सुमन", {0, 12}, {1}}, {"मन", {20, 26}, {2}}});
}

TEST_CASE("F066: glued honorifics make another word, chandrabindu folds") {
    CHECK(field({{"गांधी", 1}, {"बनर", 2}, {"राम", 3}}, "गांधी जी, गांधीजी, गाँधी और बनर्जी। श्रीराम, राम।") ==
          expected{{"गांधी", {0, 15}, {1}}, {"गाँधी", {47, 62}, {1}}, {"राम", {115, 124}, {3}}});
}

TEST_CASE("F068: dots agree by class, a missing dot does not") {
    CHECK(field({{"सी. आर. वर्मा", 1}}, "सी. आर. वर्मा, सी.आर. वर्मा, सी॰ आर॰ वर्मा, सी आर वर्मा, सी.आर वर्मा") ==
          expected{{"सी. आर. वर्मा", {0, 31}, {1}}, {"सी.आर. वर्मा", {33, 63}, {1}}, {"सी॰ आर॰ वर्मा", {65, 100}, {1}}});
}

TEST_CASE("F070: a nukta in one code point, in two, or missing; the span is the text's own") {
    CHECK(field({{"हज़रतगंज", 1}}, "ह\u095Bरतगंज, हज\u093Cरतगंज, हजरतगंज और ह\u095Bरतगंजी") ==
          expected{{"ह\u095Bरतगंज", {0, 21}, {1}}, {"हज\u093Cरतगंज", {23, 47}, {1}}, {"हजरतगंज", {49, 70}, {1}}});
}

TEST_CASE("F072: ZWSP breaks a name, bidi marks beside it do no harm, a hyphen is flagged") {
    CHECK(field({{"मोहनदास", 1}, {"राज कुमार", 2}}, "मोहन\u200Bदास \u200Eराज कुमार\u200F पाक-राज कुमार") ==
          expected{{"राज कुमार", {28, 53}, {2}}, {"राज कुमार", {67, 92}, {2}, true}});
}

TEST_CASE("F074: a quotation mark breaks a name and is itself no part of one") {
    CHECK(field({{"मोहन सुमन वर्मा", 1}, {"सुमन", 2}}, "कवि मोहन ‘सुमन’ वर्मा; मोहन सुमन वर्मा") ==
          expected{{"सुमन", {26, 38}, {2}}, {"मोहन सुमन वर्मा", {59, 100}, {1}}});
}

TEST_CASE("F076: a homonym is one match with every entity") {
    CHECK(field({{"सूरत", 10}, {"सूरत", 20}}, "सूरत में सूरत बदली") ==
          expected{{"सूरत", {0, 12}, {10, 20}}, {"सूरत", {23, 35}, {10, 20}}});
}

TEST_CASE("a match begins and ends with a word") {
    const gazetteer names{search_form, {{"राम", 1}, {"भारत", 2}, {"चीन", 3}, {"पाकिस्तान", 4}}};
    CHECK(texts("रामायण भारतीय चीनी चीन् 2भारत भारत2" | phrases(names)).empty());
    CHECK(texts("“भारत” (चीन) पाकिस्तान-स्ट्रीम भारत।राम.चीन,भारत/चीन" | phrases(names)) ==
          list{"भारत", "चीन", "पाकिस्तान", "भारत", "राम", "चीन", "भारत", "चीन"});
    CHECK(texts("भारत" | phrases(names)) == list{"भारत"});
    CHECK(("" | phrases(names)).empty());
    CHECK((" ।" | phrases(names)).empty());
}

TEST_CASE("the separators of a name agree by class") {
    const gazetteer names{search_form, {{"नई दिल्ली", 1}, {"जम्मू-कश्मीर", 2}, {"उ॰प्र॰ सरकार", 3}}};
    CHECK(texts("नई\u00A0दिल्ली, नई \n दिल्ली, नयी\tदिल्ली" | phrases(names)) ==
          list{"नई\u00A0दिल्ली", "नई \n दिल्ली", "नयी\tदिल्ली"});
    CHECK(texts("नई\n\nदिल्ली नई, दिल्ली नई-दिल्ली नई – दिल्ली नई\u200Bदिल्ली" | phrases(names)).empty());
    CHECK(texts("जम्मू - कश्मीर जम्मू\u2011कश्मीर जम्मू कश्मीर जम्मू–कश्मीर" | phrases(names)) ==
          list{"जम्मू - कश्मीर", "जम्मू\u2011कश्मीर"});
    CHECK(texts("उ०प्र० सरकार, उ. प्र. सरकार" | phrases(names)) == list{"उ०प्र० सरकार", "उ. प्र. सरकार"});
}

TEST_CASE("the gazetteer's form decides what is equal") {
    const std::initializer_list<phrase> names = {{"नई दिल्ली", 1}, {"क\u093Cलम", 2}};
    const std::string text = "नयी दिल्ली, नई  दिल्ली, नई दिल्ली, \u0958लम, क\u093Cलम, कलम";
    const gazetteer exact{exact_form, names};
    const gazetteer canonical{canonical_form, names};
    const gazetteer search{search_form, names};
    CHECK(texts(text | phrases(exact)) == list{"नई दिल्ली", "क\u093Cलम"});
    CHECK(texts(text | phrases(canonical)) == list{"नई  दिल्ली", "नई दिल्ली", "\u0958लम", "क\u093Cलम"});
    CHECK(count(text | phrases(search)) == 6);
}

TEST_CASE("the leftmost match wins, then the longest in words, and matches do not overlap") {
    const gazetteer names{search_form, {{"क ख", 1}, {"ख ग घ", 2}, {"क", 3}, {"ग", 4}, {"घ ङ च", 5}, {"घ", 6}}};
    CHECK(texts("क ख ग घ ङ" | phrases(names)) == list{"क ख", "ग", "घ"});
    CHECK(texts("अ ख ग घ ङ च" | phrases(names)) == list{"ख ग घ"});
    CHECK(texts("घ ङ छ" | phrases(names)) == list{"घ"});
}

TEST_CASE("a normalized text is read as it is, and says the same as the raw text") {
    const gazetteer names{search_form, {{"राज कुमार", 1}, {"नई दिल्ली", 2}}};
    const std::string text = "\uFEFFराज कुमार\u200F, नयी दिल्ली";
    const auto normalized = normalize(text, search_form);
    CHECK(matches(normalized, names) == expected{{"राज कुमार", {0, 31}, {1}}, {"नई दिल्ली", {33, 61}, {2}}});
    CHECK(matches(text, names) == expected{{"राज कुमार", {3, 28}, {1}}, {"नयी दिल्ली", {33, 61}, {2}}});
}

TEST_CASE("in a part of a text, raw or normalized, spans are the source's") {
    const gazetteer names{search_form, {{"राम", 1}}};
    const std::string text = "राम, \u200Dराम\u200F राम";
    CHECK(spans(text | within(span{9, 40}) | phrases(names)) == std::vector<span>{{14, 23}, {27, 36}});
    const auto normalized = normalize(text, search_form);
    CHECK(spans(normalized | within(span{9, 40}) | phrases(names)) == std::vector<span>{{14, 26}, {27, 36}});
}

TEST_CASE("phrases is a view: forward, borrowed, copied at will, and its iterators stay apart") {
    const gazetteer names{search_form, {{"राम", 1}, {"लता", 2}, {"हिंदी", 3}}};
    const std::string text = "राम लता \u200Dहिन्दी राम, लता।";
    const auto view = text | phrases(names);
    CHECK(count(view) == 5);
    CHECK_FALSE(view.empty());
    auto first = view.begin();
    const auto kept = first++;
    auto third = first;
    ++third;
    CHECK(kept->text == "राम");
    CHECK(first->text == "लता");
    CHECK(third->text == "हिन्दी");
    CHECK(kept == view.begin());
    CHECK(first != kept);
    for (; third != view.end(); ++third) CHECK_FALSE(third->text.empty());
    CHECK(std::vector<phrase_match>(view.begin(), view.end()).size() == 5);
    CHECK(texts(phrases(names)(text)) == texts(view));
    static_assert(std::ranges::enable_borrowed_range<std::remove_const_t<decltype(view)>>);
    static_assert(std::forward_iterator<decltype(first)>);
}

TEST_CASE("ill-formed bytes stand between words and in none") {
    const gazetteer names{search_form, {{"राम", 1}, {"राम लता", 2}}};
    CHECK(spans("\xE0राम\xE0\xA4 राम\xFF लता \x80राम" | phrases(names)) ==
          std::vector<span>{{1, 10}, {13, 22}, {35, 44}});
    CHECK(texts(std::string_view("राम\0राम", 19) | phrases(names)) == list{"राम", "राम"});
}

TEST_CASE("long runs that names almost match are read in one pass") {
    std::string run;
    for (int k = 0; k < 50000; ++k) run += "क ";
    std::string almost;
    for (int k = 0; k < 31; ++k) almost += "क ";
    const gazetteer never{search_form, {{almost + "ख", 1}}};
    const gazetteer both{search_form, {{almost + "ख", 1}, {"क", 2}}};
    const gazetteer longest{search_form, {{almost + "क", 1}}};
    CHECK((run | phrases(never)).empty());
    CHECK(count(run | phrases(both)) == 50000);
    CHECK(count(run | phrases(longest)) == 50000 / 32);
    CHECK(count(run | phrases(longest, {.selection = match_selection::all})) == 50000 - 31);
    CHECK(count(run | phrases(longest, {.selection = match_selection::maximal})) == 50000 - 31);
    const std::string one_word(1000000, 'a');
    CHECK((one_word | phrases(both)).empty());
    std::string marks = "क";
    for (int k = 0; k < 100000; ++k) marks += "\u0952\u0951";
    CHECK(count(marks | phrases(both)) == 1); // the accents are deleted
}
