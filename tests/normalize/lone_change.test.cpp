// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/lone_change.hpp>

#include "catch.hpp"

#include <string>

using akshara::detail::lone_change;
using akshara::detail::lone_change_finder;
using akshara::detail::place_kind;

namespace {

struct found {
    place_kind kind = place_kind::tangled;
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t next = 0;
    std::u32string put;

    bool operator==(const found&) const = default;
};

/// What the search form does where `stop` stands in `text`.
found at(std::string_view text, std::string_view stop, std::size_t from = 0) {
    lone_change_finder<akshara::search_form_t> finder;
    finder.start(from);
    lone_change change;
    found answer;
    answer.kind = finder.find(text, text.find(stop), change);
    if (answer.kind != place_kind::tangled) answer.next = finder.last();
    if (answer.kind != place_kind::alone) return answer;
    answer.first = change.first;
    answer.last = change.put.back().source_last;
    for (std::size_t k = 0; k < change.put.size(); ++k) answer.put += change.put[k].value;
    return answer;
}

} // namespace

TEST_CASE("a lone change is what one step makes of a place") {
    CHECK(at("गाँव", "ँ") == found{place_kind::alone, 6, 9, 9, U"ं"});
    CHECK(at("हिन्दी में", "न्द") == found{place_kind::alone, 6, 12, 12, U"ं"});
}
TEST_CASE("what is only dropped belongs to the code point before") {
    CHECK(at("क़लम", "\u093C") == found{place_kind::alone, 0, 6, 6, U"क"});
    CHECK(at("\u093Cलम", "\u093C").kind == place_kind::tangled); // there is none
}
TEST_CASE("where no step acts it is at rest, and the last code point read may begin the next pair") {
    const found rest = at("अन्य", "न्");
    CHECK(rest.kind == place_kind::at_rest);
    CHECK(rest.next > 3);
    CHECK(at("अन्य कमल", "न्").next == 13);
}
TEST_CASE("what acts on a change, or may compose, is tangled") {
    CHECK(at("न\u093C", "\u093C").kind == place_kind::tangled); // these compose
    CHECK(at("क\u0958", "\u0958").kind == place_kind::tangled); // NFC has it in two
    CHECK(at("कॉंग्रेस", "ॉ").kind == place_kind::alone);
    CHECK(at("गाँँव", "ँ").kind == place_kind::tangled); // what comes of both is one
    CHECK(at("\xE0\xA4", "\xE0").kind == place_kind::tangled);
}
TEST_CASE("a place is tangled when what its step looks back at is not known") {
    CHECK(at("कखगाँव", "ँ", 12).kind == place_kind::tangled);
    CHECK(at("कखगाँव", "ँ", 9).kind == place_kind::alone); // one before it is all that it asks for
    CHECK(at("कखगन्द", "न्द", 6).kind == place_kind::tangled);
    CHECK(at("कखगन्द", "न्द", 0).kind == place_kind::alone);
}
TEST_CASE("the next place is told behind the last one") {
    lone_change_finder<akshara::search_form_t> finder;
    finder.start(0);
    lone_change change;
    const std::string text = "गाँवAB";
    CHECK(finder.find(text, 6, change) == place_kind::alone);
    CHECK(finder.find(text, 12, change) == place_kind::alone);
    CHECK(finder.find(text, 13, change) == place_kind::alone);
    CHECK(change.first == 13);
}
