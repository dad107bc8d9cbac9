// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/repeated_marks.hpp>

#include "normalized.hpp"
#include "utf8_of.hpp"

#include <string>

using akshara::dedupe_marks;
using akshara::form;

namespace {

constexpr form alone{dedupe_marks};

static_assert(gives(alone, "है\u0948ं\u0902", "हैं") && gives(alone, "मम", "मम"));
static_assert(gives(alone, "\u0929\u093C", "\u0929") && gives(form{akshara::nfc, dedupe_marks}, "न\u093C\u093C", "\u0929"));

} // namespace

TEST_CASE("of a mark that stands several times one stays") {
    check_gives(alone, {{"कि\u093F\u093Fताब", "किताब"}, {"अर्थात्\u094D", "अर्थात्"}, {"लड\u093C\u093Cका", "लड\u093Cका"}, {"में\u0902\u0902", "में"}, {"दुःख\u0903\u0903", "दुःख\u0903"}});
}
TEST_CASE("each mark of the list is one, and nothing else is") {
    std::size_t wrong = 0;
    for (char32_t c = 0x0900; c < 0x0980; ++c) {
        const bool mark = c <= 0x0903 || (c >= 0x093A && c <= 0x094F && c != 0x093D) || (c >= 0x0951 && c <= 0x0957) || c == 0x0962 || c == 0x0963;
        const std::string one = utf8_of(std::u32string{U'क', c}), two = utf8_of(std::u32string{U'क', c, c});
        wrong += normalized(two, alone) != (mark ? one : two);
    }
    CHECK(wrong == 0);
    check_keeps(alone, {"\u1CD0\u1CD0", "\u0301\u0301", "\u09BE\u09BE", "।।", "ऽऽ"});
}
TEST_CASE("two marks of different kinds stay, and so do two of one kind with something between") {
    check_keeps(alone, {"हैं", "कोे", "ँं", "क\u0951\u0952", "का\u200Dा", "किकि", "ाेा"});
}
TEST_CASE("the letters that Unicode composes with a nukta hold one") {
    check_gives(alone, {{"\u0929\u093C", "\u0929"}, {"\u0931\u093C", "\u0931"}, {"\u0934\u093C\u093C", "\u0934"}, {"\u0958\u093C", "\u0958"}});
    check_gives(akshara::visual_form, {{"न\u093C\u093C", "\u0929"}, {"\u0958\u093C", "क\u093C"}, {"क\u094D\u093C\u094D\u093C", "क\u093C\u094D"}});
}
TEST_CASE("what other steps put side by side stands once: the trap of ँ + ं") {
    check_gives(akshara::search_form, {{"गाँंव", "गांव"}, {"हैंँ", "हैं"}, {"कि\u200Dि", "कि"}});
}
