// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"

#include <string>

using akshara::canonical_form;
using akshara::corpus_form;
using akshara::exact_form;
using akshara::search_form;
using akshara::visual_form;

namespace {

static_assert(akshara::exact_form_t::is_exact && !akshara::exact_form_t::composes);
static_assert(akshara::canonical_form_t::composes && akshara::search_form_t::composes);
static_assert(gives(exact_form, "क़\xFF", "क़\xFF") && gives(canonical_form, "\u0958", "क\u093C"));
static_assert(akshara::visual_form_t::composes && akshara::corpus_form_t::composes);
static_assert(gives(visual_form, "कोरेाना पीडि\u093Cत", "कोरोना पीड\u093Cित") && gives(corpus_form, "“२०२४”", "\"2024\""));
static_assert(equal_in(search_form, "हिन्दी", "हिंदी") && !equal_in(search_form, "की", "कि"));

} // namespace

TEST_CASE("the exact form is the source's bytes") {
    check_keeps(exact_form, {"हिन्दी", "न\u093C\u0958", "\xE0\xA4 \xFF", "\uFEFF\u200D"});
}
TEST_CASE("the canonical form is NFC and nothing more") {
    check_gives(canonical_form, {{"न\u093C", "\u0929"}, {"\u0958\u0951\u0952", "क\u093C\u0952\u0951"}});
    check_keeps(canonical_form, {"हिन्दी", "क\u200Dष", "गाँव\u00A0२०", "BJP", "गये", "श्रृंगार"});
}
TEST_CASE("the visual form repairs encoding, and changes no look and no spelling") {
    check_gives(visual_form, {{"अन्\u200Dय", "अन्य"}, {"हैंं", "हैं"}, {"पढा\u093Cई", "पढ\u093Cाई"}, {"वालांे", "वालों"}, {"अॅक्टिंग", "ॲक्टिंग"}, {"दोे", "दो"}, {"भ्ारत", "भरत"}, {"\u0958", "क\u093C"}});
    check_keeps(visual_form, {"हिन्दी", "गाँव", "गये", "श्रृंगार", "कॉंग्रेस", "नैर्ऋत्य", "२०२४", "BJP", "“क”\u00A0– …", "जि\u093Cला", "\uFEFF", "वह|", "अत:"});
}
TEST_CASE("F046 F048 F052: the visual form") {
    check_gives(visual_form, {{"अॅक्टिंग", "ॲक्टिंग"}, {"लडि\u093Cयाँ पढी\u093C", "लड\u093Cियाँ पढ\u093Cी"}, {"नैर्ऋत्य", "नैर्ऋत्य"}});
}
TEST_CASE("the corpus form makes digits, spaces and punctuation plain, and takes out what no reader sees") {
    check_gives(corpus_form, {{"वाक्\u200Cपटु", "वाक्पटु"}, {"राम\u00A0गया", "राम गया"}, {"२०२४ डॉ०", "2024 डॉ०"}, {"वह गया।।", "वह गया॥"}, {"‘क’ — ख…", "'क' - ख..."}, {"कोरेाना", "कोरोना"}});
    check_keeps(corpus_form, {"हिन्दी", "गाँव", "गये", "श्रृंगार", "BJP", "a|b|c", "अत: यह", "कहा: \"चलो\"", "क  ख"});
}
TEST_CASE("F056: the corpus form") {
    check_gives(corpus_form, {{"\uFEFFराज\u200E\u00A0“कुमार”\u00ADजी\u2060 २०२४", "राज \"कुमार\"जी 2024"}});
}
TEST_CASE("spelling stays in the forms that are for text") {
    for (const std::string_view word : {"वाङ्मय", "अन्य", "सम्मेलन", "सम्मति", "उन्मुख", "उन्होंने"}) {
        CHECK(normalized(word, visual_form) == word);
        CHECK(normalized(word, corpus_form) == word);
        CHECK(normalized(word, search_form) == word);
    }
}
TEST_CASE("joiners of emoji and of other scripts stay in every form") {
    constexpr std::string_view texts[] = {"👩\u200D👧", "می\u200Cخواهم", "ന്\u200D", "র\u200D্য"};
    check_keeps(visual_form, texts);
    check_keeps(corpus_form, texts);
    check_keeps(search_form, texts);
}
TEST_CASE("a key repairs encoding first") {
    check_equal(search_form, {{"कोरेाना", "कोरोना"}, {"वालांे", "वालों"}, {"हैंं", "हैँ"}, {"पीडि\u093Cत", "पीड\u093Cित"}, {"अाँख", "आंख"}, {"भ्ारत", "भरत"}});
}
TEST_CASE("the search form makes one of what is spelled in several ways") {
    check_equal(search_form, {{"हिन्दी", "हिंदी"}, {"गई", "गयी"}, {"क़लम", "कलम"}, {"\u0958लम", "कलम"}, {"गाँव", "गांव"}, {"२०२४", "2024"},
                              {"बी॰जे॰पी\u00A0BJP", "बी॰जे॰पी bjp"}, {"श्रृंगार", "शृंगार"}, {"कॉँग्रेस", "कांग्रेस"}, {"र\u094D\u200Dय", "र्य"}});
}
TEST_CASE("the search form keeps apart what reads apart") {
    check_apart(search_form, {{"की", "कि"}, {"में", "मैं"}, {"और", "ओर"}, {"स्तर", "सत्र"}, {"है", "हैं"}, {"हाल", "हॉल"}, {"श्रम", "शर्म"}});
}
TEST_CASE("the traps: what a step deletes lets its neighbours order and compose") {
    check_gives(search_form, {{"\u0928\u200C\u093C", "न"}, {"क\u094D\u2060\u093Cष", "क्ष"}, {"हिन्द\u200B\u093Cय", "हिंद\u200Bय"}});
    check_gives(search_form, {{"J\u030C", "\u01F0"}, {"\u0905न्\u200Dत", "अंत"}, {"क\u0951\u0952\u0928\u094D\u093Cत", "कंत"}});
}
TEST_CASE("F060: the key drops no vowel sign and no virama; nukta, chandrabindu and digits fold") {
    check_apart(search_form, {{"राम", "रामा"}, {"कुमार", "कमार"}, {"श्याम", "शयाम"}, {"की", "कि"}});
    check_equal(search_form, {{"गाँड\u093Cा", "गांडा"}, {"ग\u093Cज\u093Cल", "गजल"}, {"५०", "50"}});
}
