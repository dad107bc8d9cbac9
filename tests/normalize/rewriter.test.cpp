// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/rewriter.hpp>

#include "given_code_points.hpp"
#include "normalized.hpp"
#include "own_steps.hpp"

#include <string>
#include <string_view>
#include <vector>

using akshara::form;

namespace {

/// Feeds code points of one unit each, and finishes.
template <akshara::step Form>
constexpr given_code_points rewritten(std::u32string_view text, Form) {
    given_code_points out;
    akshara::detail::rewriter<Form, given_code_points> rewriter(out);
    std::size_t at = 0;
    for (const char32_t c : text) rewriter.feed(c, ++at);
    rewriter.finish(at);
    return out;
}

constexpr form folding_l{akshara::search_form, fold_marathi_l{}};

static_assert(rewritten(U"काळा", folding_l).values[2] == U'ल');
static_assert(rewritten(U"क\u0958", akshara::canonical_form).values.size() == 3);

std::string repeated(std::string_view piece, std::size_t times) {
    std::string made;
    for (std::size_t k = 0; k < times; ++k) made += piece;
    return made;
}

} // namespace

TEST_CASE("ends of the source only grow, and the last one is the source's") {
    const given_code_points out = rewritten(U"\uFEFFहिन्दी \u0958लम\u200D", akshara::search_form);
    CHECK(out.text() == U"हिंदी कलम");
    CHECK(out.lasts == std::vector<std::size_t>{2, 3, 5, 6, 7, 8, 9, 10, 12});
}
TEST_CASE("a user's own step is one of a form's") {
    check_gives(form{fold_marathi_l{}}, {{"काळा", "काला"}, {"ळळ", "लल"}, {"", ""}});
    check_gives(form{akshara::nfc, fold_marathi_l{}}, {{"ळ\u0951\u0952 न\u093C", "ल\u0952\u0951 \u0929"}});
    check_gives(form{akshara::search_form, fold_marathi_l{}}, {{"ळ\u093C", "ल"}, {"शाळेयी", "शालेई"}});
}
TEST_CASE("a step that waits for the text's end is asked there") {
    check_gives(form{drop_final_visarga{}}, {{"अतः", "अत"}, {"अतः दुःख", "अत दुःख"}, {"नमः\u0903", "नम"}, {"\u0903", ""}});
    check_gives(form{akshara::search_form, drop_final_visarga{}}, {{"अतः\u2060", "अत"}, {"गयः\u0951", "गय"}});
}
TEST_CASE("a step that never rests is let go") {
    CHECK(normalized(repeated("ab", 1000), form{swap_a_and_b{}}).size() == 2000);
    const std::string grown = normalized(repeated("a", 1000), form{double_a{}});
    CHECK(grown.size() >= 1000);
    CHECK(grown.size() < 100000);
    CHECK(normalized(repeated("ab न\u093C ", 1000), form{akshara::nfc, swap_a_and_b{}}).size() == 7000);
}
TEST_CASE("a rewriter that is idle has nothing to wait for, and forgets what it gave") {
    given_code_points out;
    akshara::detail::rewriter<akshara::search_form_t, given_code_points> rewriter(out);
    CHECK(rewriter.idle());
    rewriter.feed(U'न', 1);
    CHECK_FALSE(rewriter.idle());
    for (std::size_t at = 2; at < 9; ++at) rewriter.feed(U'a', at);
    CHECK(rewriter.idle());
    rewriter.give_all();
    CHECK(out.text() == U"नaaaaaaa");
    rewriter.feed(U'\u0301', 9); // no letter before it any more
    rewriter.finish(9);
    CHECK(out.text() == U"नaaaaaaa\u0301");
}
TEST_CASE("a copy goes on from the same place to another sink") {
    given_code_points first;
    given_code_points second;
    akshara::detail::rewriter<akshara::search_form_t, given_code_points> rewriter(first);
    rewriter.feed(U'न', 1);
    auto copy = rewriter;
    copy.give_to(second);
    rewriter.feed(U'ा', 2);
    rewriter.finish(2);
    copy.feed(U'ी', 2);
    copy.finish(2);
    CHECK(first.text() == U"ना");
    CHECK(second.text() == U"नी");
}
TEST_CASE("long runs that wait on each other come out as short ones do") {
    check_gives(akshara::search_form, {{repeated("\u0945", 5000) + "ं", "ं"}, {"न" + repeated("\u0945", 5000) + "ं", "नं"}});
    check_gives(akshara::search_form, {{"क" + repeated("\u200D\u0951", 5000) + "ख", "कख"}, {"न्" + repeated("\u200D", 5000) + "द", "न्द"}});
    check_gives(akshara::search_form, {{"हिन्" + repeated("\u200D", 5000) + "दी", "हिंदी"}});
    check_gives(akshara::canonical_form, {{"न" + repeated("\u0951", 5000) + "\u093C", "\u0929" + repeated("\u0951", 5000)}});
}
