// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/glides.hpp>

#include "normalized.hpp"

using akshara::fold_glides;
using akshara::search_form;

namespace {

constexpr akshara::form alone{fold_glides};

static_assert(gives(alone, "गये", "गए") && gives(alone, "नयी", "नई") && gives(alone, "ये", "ये") && gives(alone, "क्ये", "क्ये"));

} // namespace

TEST_CASE("य before े or ी goes after a vowel, a vowel sign or a bare consonant") {
    check_gives(alone, {{"गये", "गए"}, {"गयी", "गई"}, {"हुये", "हुए"}, {"आये", "आए"}, {"जायें", "जाएं"}, {"गयीं", "गईं"}, {"बढ\u093Cये", "बढ\u093Cए"}, {"जायेँ", "जाएँ"}, {"\u0929यी", "\u0929ई"}, {"लड\u093Cयीं", "लड\u093Cईं"}});
}
TEST_CASE("य stays at a word's start, in a conjunct and before any other sign") {
    check_keeps(alone, {"ये", "यीशु", " ये", "क्ये", "संयोग", "नया", "गयो", "कंयी", "दुःये", "०यी", "य", "गय"});
}
TEST_CASE("one glide after the other folds") { check_gives(alone, {{"गयेये", "गएए"}, {"यये", "यए"}}); }
TEST_CASE("F058: forms with and without a glide are equal, but never word-initially or after a virama") {
    check_equal(search_form, {{"नयी", "नई"}, {"हुये", "हुए"}, {"किये", "किए"}, {"चाहिये", "चाहिए"}, {"गयीं", "गईं"}, {"जायें", "जाएँ"}});
    check_apart(search_form, {{"ये", "ए"}, {"यीशु", "ईशु"}, {"क्या", "का"}});
}
TEST_CASE("what a key drops lets a glide be seen") {
    check_equal(search_form, {{"ग\u200Dये", "गए"}, {"गय\u0951े", "गए"}, {"ग\u095Fे", "गए"}});
}
TEST_CASE("a sign that is typed twice, or in two parts, is read whole first") {
    check_equal(search_form, {{"गयेे", "गए"}, {"नयीी", "नई"}, {"गयेंं", "गएं"}, {"गयंे", "गएं"}, {"गयेा", "गयो"}});
    check_gives(alone, {{"गयेि", "गएि"}, {"गयेेे", "गएेे"}});
}
