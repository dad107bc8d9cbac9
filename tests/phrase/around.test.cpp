// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/around.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <string>

using namespace akshara;

namespace {

constexpr surroundings of_first(std::string_view text) {
    const gazetteer people{search_form, {{"शाह महमूद क़ुरैशी", 1}}};
    return around(text, *(text | phrases(people)).begin());
}
static_assert(of_first("विदेश मंत्री शाह महमूद कुरैशी ने").title_before == fragment{"विदेश मंत्री", {0, 34}});
static_assert(of_first("विदेश मंत्री शाह महमूद कुरैशी ने").postposition == fragment{"ने", {80, 86}});
static_assert(of_first("शाह महमूद कुरैशी") == surroundings{});

const gazetteer people{search_form, {{"नरेंद्र मोदी", 1}, {"मोदी", 1}, {"मनमोहन सिंह", 2}, {"भारत", 3}, {"कलाम", 4}}};

/// Every name with what stands around it, checked against its span.
template <class Text>
std::string described(const Text& text, std::string_view source) {
    std::string all;
    for (const phrase_match& name : text | phrases(people)) {
        const surroundings found = around(text, name);
        const auto describe = [&](const std::optional<fragment>& part) {
            if (!part) return std::string("-");
            return std::string(source.substr(part->span.first, part->span.size()));
        };
        all += (all.empty() ? "" : "; ") + describe(found.title_before) + '|' + describe(fragment{name.text, name.span}) +
               '|' + describe(found.title_after) + '|' + describe(found.postposition);
    }
    return all;
}
std::string described(std::string_view text) { return described(text, text); }

} // namespace

TEST_CASE("around a name stand its titles, its honorific and its postposition") {
    CHECK(described("कल प्रधानमंत्री नरेन्द्र मोदी जी ने कहा") == "प्रधानमंत्री|नरेन्द्र मोदी|जी|ने");
    CHECK(described("पूर्व प्रधानमंत्री डॉ. मनमोहन सिंह के साथ") == "पूर्व प्रधानमंत्री डॉ.|मनमोहन सिंह|-|के साथ");
    CHECK(described("मोदी, भारत में।") == "-|मोदी|-|-; -|भारत|-|में");
    CHECK(described("पीएम मोदी से मिले डॉ० कलाम साहब") == "पीएम|मोदी|-|से; डॉ०|कलाम|साहब|-");
    CHECK(described("यह मोदी सरकार है") == "-|मोदी|-|-");
}

TEST_CASE("the surroundings of a name in a normalized text and in a part have spans of the source") {
    const std::string_view source = "तब “प्रधानमन्त्री” नहीं, प्रधानमन्त्री नरेन्द्र\u200B मोदी\u200D जी की ओर से";
    const auto search = normalize(source, search_form);
    CHECK(described(search, source) == described(source));
    const std::string_view plain = "पूर्व राष्ट्रपति कलाम साहब ने कहा";
    const auto part = plain | within(span{16, 73});
    CHECK(described(part, plain) == "राष्ट्रपति|कलाम|साहब|-");
    CHECK(around(part, span{47, 59}).title_before == fragment{"राष्ट्रपति", {16, 46}});
}

TEST_CASE("a span outside the text, empty or within a word has nothing around it") {
    const std::string_view text = "श्री मोदी जी ने";
    CHECK(around(text, span{}) == surroundings{});
    CHECK(around(text, span{1000, 2000}) == surroundings{});
    CHECK(around(text, span{16, 22}).title_before == std::nullopt);
    CHECK(around(text, span{13, 19}).title_after == std::nullopt);
    CHECK(around(text, span{14, 24}) == surroundings{});
    CHECK(around(text, span{13, 25}) == surroundings{fragment{"श्री", {0, 12}}, fragment{"जी", {26, 32}}, fragment{"ने", {33, 39}}});
    CHECK(around("", span{0, 1}) == surroundings{});
}

TEST_CASE("what stands around a name does not change with text that stands further away") {
    const std::string name = "पूर्व विदेश मंत्री श्री मोदी जी की ओर से";
    const std::size_t first = name.find("मोदी"), last = first + 12;
    const surroundings near = around(name, span{first, last});
    REQUIRE(near.title_before);
    generator random{7};
    const std::string_view pieces[] = {"राम ", "ने ", "\xE0\xA4", "\xFF", "की, ", "\u200D", "मंत्री। ", "a.", "\n\n"};
    for (int round = 0; round < 200; ++round) {
        std::string before, behind;
        for (std::size_t k = random.below(300); k > 0; --k) before += pieces[random.below(std::size(pieces))];
        for (std::size_t k = random.below(300); k > 0; --k) behind += pieces[random.below(std::size(pieces))];
        before += ". ";
        const std::string all = before + name + "। " + behind;
        const std::size_t at = before.size();
        const surroundings far = around(all, span{at + first, at + last});
        REQUIRE(far.title_before);
        REQUIRE(far.title_after);
        REQUIRE(far.postposition);
        CHECK(far.title_before->text == near.title_before->text);
        CHECK(far.title_before->span.first == at);
        CHECK(far.title_after->text == "जी");
        CHECK(far.postposition->text == "की ओर से");
        CHECK(far.postposition->span.last == at + name.size());
    }
}
