// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/title_before.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;

namespace {

/// The titles before the last word of a line.
constexpr std::string_view title_of(std::string_view line) {
    const span found = detail::title_before(line, {line.rfind(' ') + 1, line.size()}).found();
    return line.substr(found.first, found.size());
}
static_assert(title_of("रूस के विदेश मंत्री लावरोव") == "विदेश मंत्री");
static_assert(title_of("रूस के लावरोव") == "");

} // namespace

TEST_CASE("titles before a name are found as newspapers write them") {
    CHECK(title_of("कल प्रधानमंत्री मोदी") == "प्रधानमंत्री");
    CHECK(title_of("तब पीएम मोदी") == "पीएम");
    CHECK(title_of("श्रीमती गांधी") == "श्रीमती");
    CHECK(title_of("महात्मा गांधी") == "महात्मा");
    CHECK(title_of("पाकिस्तान के पूर्व विदेश मंत्री कुरैशी") == "पूर्व विदेश मंत्री");
    CHECK(title_of("भाजपा के राष्ट्रीय महासचिव विजयवर्गीय") == "राष्ट्रीय महासचिव");
    CHECK(title_of("सुप्रीम कोर्ट के मुख्य न्यायाधीश रमना") == "मुख्य न्यायाधीश");
    CHECK(title_of("न्यायमूर्ति चंद्रचूड़") == "न्यायमूर्ति");
    CHECK(title_of("वायुसेना प्रमुख एयर चीफ मार्शल भदौरिया") == "वायुसेना प्रमुख एयर चीफ मार्शल");
    CHECK(title_of("वरिष्ठ पुलिस अधीक्षक सिंह") == "वरिष्ठ पुलिस अधीक्षक");
    CHECK(title_of("वित्त राज्य मंत्री ठाकुर") == "वित्त राज्य मंत्री");
}

TEST_CASE("two portfolios joined are one title, two offices joined are not") {
    CHECK(title_of("केंद्रीय सूचना एवं प्रसारण मंत्री ठाकुर") == "केंद्रीय सूचना एवं प्रसारण मंत्री");
    CHECK(title_of("स्वास्थ्य और परिवार कल्याण मंत्री मांडविया") == "स्वास्थ्य और परिवार कल्याण मंत्री");
    CHECK(title_of("राष्ट्रपति और प्रधानमंत्री मोदी") == "प्रधानमंत्री");
    CHECK(title_of("राम और प्रसारण मंत्री ठाकुर") == "प्रसारण मंत्री");
    CHECK(title_of("मोदी और गांधी") == "");
}

TEST_CASE("shortened titles stand with their dot") {
    CHECK(title_of("पूर्व राष्ट्रपति डॉ. कलाम") == "पूर्व राष्ट्रपति डॉ.");
    CHECK(title_of("डॉ० कलाम") == "डॉ०");
    CHECK(title_of("प्रो॰ यादव") == "प्रो॰");
    CHECK(title_of("डॉ कलाम") == "डॉ");
    CHECK(title_of("स्व. पं. नेहरू") == "स्व. पं.");
    CHECK(title_of("सी.एम. योगी") == "सी.एम.");
    CHECK(title_of("कु. मायावती") == "कु.");
    CHECK(title_of("कु मायावती") == "");
}

TEST_CASE("titles are compared in the search form, and stand as they are written") {
    CHECK(title_of("प्रधानमन्त्री मोदी") == "प्रधानमन्त्री");
    CHECK(title_of("केन्द्रीय क़ानून मंत्री रिजिजू") == "केन्द्रीय क़ानून मंत्री");
    CHECK(title_of("विदेश\u200Dमंत्री मोदी") == "विदेश\u200Dमंत्री");
    const std::string_view line = "श्री \u200Eमोदी";
    CHECK(detail::title_before(line, {line.find("मोदी"), line.size()}).found() == span{0, 12});
}

TEST_CASE("white space and hyphens may be within titles, and what parts a name parts titles") {
    CHECK(title_of("विदेश\u00A0मंत्री\nऔर\n उप-राष्ट्रपति धनखड़") == "उप-राष्ट्रपति");
    CHECK(title_of("पूर्व\nविदेश\u00A0मंत्री सिंह") == "पूर्व\nविदेश\u00A0मंत्री");
    CHECK(title_of("विदेश\n\nमंत्री सिंह") == "मंत्री");
    CHECK(title_of("प्रधानमंत्री, मोदी") == "");
    CHECK(title_of("वह थे मंत्री। मोदी") == "");
    CHECK(title_of("वह थे मंत्री. मोदी") == "");
    CHECK(title_of("“प्रधानमंत्री” मोदी") == "");
}

TEST_CASE("a qualifier by itself is no title") {
    CHECK(title_of("पूर्व मोदी") == "");
    CHECK(title_of("विदेश मोदी") == "");
    CHECK(title_of("मंत्री पूर्व मोदी") == "");
    CHECK(title_of("मोदी") == "");
    CHECK(title_of("ने मोदी") == "");
}

TEST_CASE("a name within a word has no title") {
    const std::string_view line = "श्री रामायण";
    CHECK(detail::title_before(line, {line.size() - 6, line.size()}).found() == span{});
}

TEST_CASE("titles are looked for in a bounded stretch, and a word that it cuts is left out") {
    std::string line;
    while (line.size() < 1000) line += "श्री ";
    const std::string_view found = title_of(line + "राम");
    CHECK(found.size() <= detail::words_beside::reach);
    CHECK(found.size() + 16 > detail::words_beside::reach);
    CHECK(found.starts_with("श्री"));
}
