// SPDX-License-Identifier: BSL-1.0
#include "catch.hpp"

#include "said.hpp"

#include <akshara/quote/antecedent.hpp>

namespace {

std::string last_antecedent(std::string_view text) {
    const auto found = text | akshara::quotations;
    return found.empty() ? "?" : text_of(found[found.size() - 1].antecedent);
}

} // namespace

TEST_CASE("उन्होंने stands for who spoke or acted last") {
    CHECK(last_antecedent("कुरैशी ने स्वागत किया। उन्होंने कहा कि हाँ।") == "कुरैशी");
    CHECK(last_antecedent("मंत्री राम सिंह का कहना है कि हाँ। वे कहते हैं कि हाँ।") == "राम सिंह");
    CHECK(last_antecedent("उन्होंने कहा कि हाँ।") == "-");
}

TEST_CASE("whom somebody reports on does not outrank who reports it") {
    CHECK(last_antecedent("मोहन ने कहा कि पुलिस ने चोर पकड़ा। उन्होंने कहा कि हाँ।") == "मोहन");
}

TEST_CASE("हमारा in somebody's words stands for that person") {
    CHECK(last_antecedent("कुरैशी ने कहा, “हमारा मानना है कि शांति होगी।”") == "कुरैशी");
}

TEST_CASE("a name in somebody's words is none outside them") {
    CHECK(last_antecedent("मोहन ने कहा, “सीता ने गाया।” उन्होंने कहा कि हाँ।") == "मोहन");
}

TEST_CASE("मैंने in a clause told without marks stands for whoever tells it") {
    CHECK(last_antecedent("गडकरी ने कहा कि मैंने अधिकारियों को सलाह दी है कि वे यात्रियों को पानी दें।") == "गडकरी");
    CHECK(last_antecedent("सीता ने स्वागत किया। मैंने कहा कि हाँ।") == "-");
}

TEST_CASE("a title by itself stands for the last one who was named with it") {
    CHECK(last_antecedent("राजदूत संजय सुधीर ने स्वागत किया। राजदूत ने कहा कि हाँ।") == "संजय सुधीर");
    CHECK(last_antecedent("राजदूत संजय सुधीर ने स्वागत किया। राजदूत ने बात की। उन्होंने कहा कि हाँ।") == "संजय सुधीर");
    CHECK(last_antecedent("राजदूत संजय सुधीर ने स्वागत किया। मंत्री ने कहा कि हाँ।") == "-");
    CHECK(last_antecedent("संजय सुधीर ने स्वागत किया। राजदूत ने कहा कि हाँ।") == "-");
    CHECK(last_antecedent("विदेश मंत्री राम सिंह ने बात की। वित्त मंत्री श्याम लाल ने भी बात की। विदेश मंत्री ने कहा कि हाँ।") == "राम सिंह");
}

TEST_CASE("who is asked is who answers") {
    CHECK(last_antecedent("पत्रकार ने मोहन सिंह से बात की तो उन्होंने कहा कि बैठक हो चुकी है।") == "मोहन सिंह");
    CHECK(last_antecedent("सीता ने आयुक्त मोहन सिंह से सवाल पूछा तो उन्होंने कहा, “बैठक हो चुकी है।”") == "मोहन सिंह");
    CHECK(last_antecedent("सीता दिल्ली से लौटी तो उन्होंने कहा, “बैठक हो चुकी है।”") == "-");
}
