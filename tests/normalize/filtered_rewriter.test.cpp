// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/filtered_rewriter.hpp>
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"

#include <string>

namespace {

using akshara::corpus_form;
using akshara::corpus_form_t;
using akshara::search_form_t;

static_assert(akshara::detail::filters_lines<corpus_form_t::steps> && !akshara::detail::filters_lines<search_form_t::steps>);

struct collected {
    std::u32string text;
    void operator()(char32_t value, std::size_t) { text += value; }
};

} // namespace

TEST_CASE("what the steps have made is what the filter of lines sees") {
    check_gives(corpus_form, {{"राम गया |", "राम गया ।"}, {"राम\u00A0गया\u200D | ", "राम गया । "}, {"a | राम |", "a | राम |"}});
}
TEST_CASE("a copy gives to another sink, through its own filter") {
    collected first, second;
    akshara::detail::filtered_rewriter<corpus_form_t, collected> rewriter(first);
    for (const char32_t c : {U'क', U'|'}) rewriter.feed(c, 1);
    auto copy = rewriter;
    copy.give_to(second);
    rewriter.finish(1);
    copy.feed(U'a', 2);
    copy.finish(2);
    CHECK(first.text == U"क।");
    CHECK(second.text == U"क|a");
}
