// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/after_name.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;

namespace {

/// The honorific and the postposition after a name that a line begins with.
std::string after(std::string_view name, std::string_view line) {
    const detail::after_name found(line, {0, name.size()});
    return std::string(line.substr(found.honorific().first, found.honorific().size())) + '|' +
           std::string(line.substr(found.postposition().first, found.postposition().size()));
}
static_assert(detail::after_name("मोदी ने", {0, 12}).postposition() == span{13, 19});
static_assert(detail::after_name("मोदी जी", {0, 12}).honorific() == span{13, 19});

} // namespace

TEST_CASE("the postposition after a name is found, compound ones whole") {
    CHECK(after("मोदी", "मोदी ने कहा") == "|ने");
    CHECK(after("मोदी", "मोदी को देखा") == "|को");
    CHECK(after("मोदी", "मोदी की सरकार") == "|की");
    CHECK(after("दिल्ली", "दिल्ली में बारिश") == "|में");
    CHECK(after("दिल्ली", "दिल्ली मे बारिश") == "|मे");
    CHECK(after("दिल्ली", "दिल्ली तक सड़क") == "|तक");
    CHECK(after("मोदी", "मोदी के लिये") == "|के लिये");
    CHECK(after("मोदी", "मोदी की ओर से") == "|की ओर से");
    CHECK(after("मोदी", "मोदी के बारे में") == "|के बारे में");
    CHECK(after("मोदी", "मोदी के साथ-साथ शाह") == "|के साथ-साथ");
    CHECK(after("मोदी", "मोदी द्वारा") == "|द्वारा");
    CHECK(after("मोदी", "मोदी के बारे") == "|के");
    CHECK(after("मोदी", "मोदी\nसे पहले") == "|से पहले");
}

TEST_CASE("the honorific after a name is found before its postposition") {
    CHECK(after("मोदी", "मोदी जी ने कहा") == "जी|ने");
    CHECK(after("मोदी", "मोदी-जी के साथ") == "जी|के साथ");
    CHECK(after("कलाम", "कलाम साहब का घर") == "साहब|का");
    CHECK(after("रविशंकर", "रविशंकर जी महाराज ने") == "जी महाराज|ने");
    CHECK(after("मोदी", "मोदी जी।") == "जी|");
    CHECK(after("मोदी", "मोदी जी. वह") == "जी|");
}

TEST_CASE("what is no honorific is none") {
    CHECK(after("भारत", "भारत जी-20 का अध्यक्ष") == "|");
    CHECK(after("भारत", "भारत जी.डी.पी. में") == "|");
    CHECK(after("राबड़ी", "राबड़ी देवी ने") == "|");
    CHECK(after("मोदी", "मोदी सरकार ने") == "|");
    CHECK(after("मोदी", "मोदी, जी") == "|");
}

TEST_CASE("only what follows directly belongs to a name") {
    CHECK(after("मोदी", "मोदी, ने") == "|");
    CHECK(after("मोदी", "मोदी (भाजपा) ने") == "|");
    CHECK(after("मोदी", "मोदी\n\nने") == "|");
    CHECK(after("मोदी", "मोदी-ने") == "|");
    CHECK(after("मोदी", "मोदी नेता") == "|");
    CHECK(after("मोदी", "मोदी कि") == "|");
    CHECK(after("मोदी", "मोदी") == "|");
    CHECK(after("मो", "मोदी ने") == "|");
}

TEST_CASE("postpositions are compared in the search form, deleted code points aside") {
    CHECK(after("मोदी", "मोदी\u200E की तरफ़ से") == "|की तरफ़ से");
    CHECK(after("मोदी", "मोदी के यहाँ") == "|के यहाँ");
}

TEST_CASE("what follows a long name is found, and it is looked for in a bounded stretch") {
    std::string name = "राम";
    while (name.size() < 1000) name += " राम";
    CHECK(after(name, name + " जी ने") == "जी|ने");
    CHECK(after("राम", "राम" + std::string(1000, ' ') + "ने") == "|");
}
