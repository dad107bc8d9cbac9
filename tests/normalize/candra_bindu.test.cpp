// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/candra_bindu.hpp>
#include <akshara/normalize/forms.hpp>

#include "normalized.hpp"

using akshara::fold_candra_bindu;

namespace {

constexpr akshara::form alone{fold_candra_bindu};

static_assert(gives(alone, "चॉंद", "चाँद") && gives(alone, "हॅंसना", "हँसना") && gives(alone, "हॉल", "हॉल"));

} // namespace

TEST_CASE("a candra with a dot is a chandrabindu") {
    check_gives(alone, {{"गॉंव", "गाँव"}, {"गॉँव", "गाँव"}, {"हॅंस", "हँस"}, {"हॅँस", "हँस"}, {"ऑंख", "आँख"}, {"ऍंठ", "एँठ"}, {"ॲंग", "अँग"}, {"हंॅस", "हँस"}});
}
TEST_CASE("a candra or a dot alone stays") { check_keeps(alone, {"हॉल", "कॅट", "ऑफिस", "गाँव", "अंक", "ऑँख", "हँॅस", "ॉः"}); }
TEST_CASE("fold_candra_bindu is in no form") {
    check_keeps(akshara::visual_form, {"चॉंद", "हॅंसना", "ऑंख"});
    check_gives(akshara::form{akshara::visual_form, fold_candra_bindu}, {{"चाॅंद", "चाँद"}, {"हंॅसना", "हँसना"}, {"अाॅंख", "आँख"}});
}
