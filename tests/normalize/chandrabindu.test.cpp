// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/chandrabindu.hpp>
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"

using akshara::fold_chandrabindu;
using akshara::search_form;

namespace {

constexpr akshara::form alone{fold_chandrabindu};

static_assert(gives(alone, "गाँव", "गांव") && gives(alone, "अंक दुःख", "अंक दुःख"));

} // namespace

TEST_CASE("a chandrabindu, upright or inverted, becomes an anusvara") {
    check_gives(alone, {{"गाँव", "गांव"}, {"हँसना", "हंसना"}, {"\u0900", "\u0902"}, {"\u0901\u0902", "\u0902\u0902"}});
}
TEST_CASE("anusvara, visarga, candra and the chandrabindu of another script stay") {
    check_keeps(alone, {"अंक", "दुःख", "बॅट", "\u0981", "\u1CD0"});
}
TEST_CASE("in a key गाँव is गांव, and गाव is neither") {
    check_equal(search_form, {{"गाँव", "गांव"}, {"हैँ", "हैं"}});
    check_apart(search_form, {{"गाँव", "गाव"}, {"हैँ", "है"}});
}
