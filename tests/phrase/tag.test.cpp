// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/phrases.hpp>
#include <akshara/phrase/tag.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;

TEST_CASE("names are put between two strings, the same for all or by what each one is") {
    const gazetteer people{search_form, {{"राम", 1}, {"सीता", 2}}};
    const std::string text = "राम व सीता";
    CHECK(tag(text, phrases(people), "<b>", "</b>") == "<b>राम</b> व <b>सीता</b>");
    const auto anchor = [](const phrase_match& name) { return "[" + std::to_string(name.entity) + " "; };
    CHECK(tag(text, phrases(people), anchor, "]") == "[1 राम] व [2 सीता]");
    CHECK(tag("और", phrases(people), "<b>", "</b>") == "और");
}
