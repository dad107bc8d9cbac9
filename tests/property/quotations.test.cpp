// SPDX-License-Identifier: BSL-1.0
#include "property/quotation_promises.hpp"

#include "article.hpp"
#include "catch.hpp"
#include "generator.hpp"
#include "property/random_text.hpp"
#include "quote/annotated.hpp"

#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/normalize.hpp>

#include <iterator>

namespace {

std::string random_quotations(generator& random, std::size_t parts) {
    std::string text;
    for (; parts > 0; --parts) text += quotation_parts[random.below(std::size(quotation_parts))];
    return text;
}

std::string with(std::string text, std::string_view was, std::string_view now) {
    for (std::size_t at = 0; (at = text.find(was, at)) != text.npos; at += now.size()) text.replace(at, was.size(), now);
    return text;
}

/// All that is told but where: kinds, contents, speakers, cues, addressees, antecedents, in a form that spelling does not change.
template <class Form = akshara::search_form_t>
std::string told(std::string_view text, Form form = {}) {
    std::string all;
    const auto add = [&](std::string_view part) { all += std::string(akshara::normalize(part, form).utf8()) + "|"; };
    const auto text_of = [](const std::optional<akshara::fragment>& part) { return part ? part->text : std::string_view("-"); };
    for (const akshara::quotation& q : text | akshara::quotations) {
        const akshara::attribution by = q.attribution.value_or(akshara::attribution{});
        all += std::to_string(static_cast<int>(q.kind)) + "|";
        for (const std::string_view part : {q.text, text_of(by.speaker), text_of(by.cue), text_of(by.addressee), text_of(q.antecedent)}) add(part);
        all += "\n";
    }
    return all;
}

} // namespace

TEST_CASE("no random text of marks and cues breaks a promise") {
    generator random{20261130};
    std::size_t found = 0;
    for (int k = 0; k < 20000; ++k) {
        const std::string text = k % 4 == 0 ? random_text(random, random.below(60)) : random_quotations(random, random.below(40));
        INFO(text);
        REQUIRE(broken_quotation_promise(text) == "");
        found += (text | akshara::quotations).size();
    }
    CHECK(found > 10000);
}
TEST_CASE("no prefix and no suffix of the article breaks a promise, wherever it is cut") {
    for (std::size_t cut = 0; cut <= article.size(); cut += 1 + cut % 3) {
        INFO(cut);
        REQUIRE(broken_quotation_promise(article.substr(0, cut)) == "");
        REQUIRE(broken_quotation_promise(article.substr(cut)) == "");
    }
}
TEST_CASE("no prefix and no suffix of the composed cases breaks a promise") {
    std::size_t texts = 0;
    for (const annotated_text& sample : annotated_texts()) {
        ++texts;
        if (sample.id == "article") continue;
        for (std::size_t cut = 0; cut <= sample.text.size(); ++cut) {
            INFO(sample.id << " " << cut);
            REQUIRE(broken_quotation_promise(std::string_view(sample.text).substr(0, cut)) == "");
            REQUIRE(broken_quotation_promise(std::string_view(sample.text).substr(cut)) == "");
        }
    }
    CHECK(texts > 70);
}

// What may change in a text without another answer.
TEST_CASE("marks of another style leave contents, speakers and cues") {
    const std::string curly = with(with(with(std::string(article), "”शानदार", "“शानदार"), "”हम", "“हम"), "”हमारी", "“हमारी");
    CHECK(told(curly) == told(article));
    for (const auto& [open, close] : {std::pair{"\"", "\""}, {"‘‘", "’’"}, {"«", "»"}, {"''", "''"}, {"„", "”"}})
        CHECK(told(with(with(curly, "“", open), "”", close)) == told(article));
}
TEST_CASE("another spelling of the same words leaves the answer") {
    const std::string decomposed(akshara::normalize(article, akshara::decomposed_form).utf8());
    CHECK(told(decomposed) == told(article));
    CHECK(told(with(std::string(article), "उन्होंने", "उन्\u200Dहोंने")) == told(article));
    CHECK(told(with(std::string(article), "सहित", "सहि\u200Cत")) == told(article));
    CHECK(told(with(std::string(article), "के लिए", "के लिये")) == told(article));
}
TEST_CASE("sentences about something else before and behind leave the answer") {
    const std::string_view else_before = "आज बाज़ार में भीड़ रही। दुकानें देर तक खुली रहीं।\n\n", else_behind = "\n\nआज बाज़ार में भीड़ रही।";
    std::size_t texts = 0;
    for (const annotated_text& sample : annotated_texts()) {
        INFO(sample.id);
        CHECK(told(std::string(else_before) + sample.text) == told(sample.text));
        CHECK(told(sample.text + std::string(else_behind)) == told(sample.text));
        ++texts;
    }
    CHECK(texts > 70);
}
TEST_CASE("other names of the speakers are answered in their place") {
    const std::string swapped = with(with(with(std::string(article), "कुरैशी", "#"), "लावरोव", "कुरैशी"), "#", "लावरोव");
    CHECK(told(swapped) == with(with(with(told(article), "कुरैशी", "#"), "लावरोव", "कुरैशी"), "#", "लावरोव"));
}
