// SPDX-License-Identifier: BSL-1.0
#include <akshara/quote/confidence.hpp>

#include "catch.hpp"

#include <cmath>
#include <initializer_list>

using namespace akshara;

namespace {

constexpr int confidence(quotation_kind kind, std::initializer_list<evidence> all) {
    evidence_set found;
    for (const evidence each : all) found.add(each);
    return confidence_of(kind, found);
}

static_assert(detail::percent_of_log_odds(0) == 50);

} // namespace

TEST_CASE("a percentage is that of its odds") {
    for (int twentieths = -200; twentieths <= 200; ++twentieths) {
        const double exact = 100 / (1 + std::exp(-twentieths / 20.0));
        CHECK(std::abs(detail::percent_of_log_odds(twentieths) - exact) < 0.51);
    }
}
TEST_CASE("a strong cue makes surer than a weak one, and that than none") {
    const int strong = confidence(quotation_kind::indirect, {evidence::complementizer, evidence::strong_cue});
    const int weak = confidence(quotation_kind::indirect, {evidence::complementizer, evidence::weak_cue});
    CHECK(strong > weak);
    CHECK(weak > confidence(quotation_kind::indirect, {evidence::complementizer}));
}
TEST_CASE("hearsay, missing marks and speech without marks make less sure") {
    for (const evidence against : {evidence::hearsay, evidence::unclosed, evidence::unopened, evidence::mismatched, evidence::free_speech})
        CHECK(confidence(quotation_kind::direct, {against}) < confidence(quotation_kind::direct, {}));
}
TEST_CASE("a confidence is a percentage, whatever speaks") {
    for (std::size_t kind = 0; kind < 4; ++kind)
        for (std::size_t a = 0; a < evidence_count; ++a)
            for (std::size_t b = 0; b < evidence_count; ++b) {
                const int found = confidence(static_cast<quotation_kind>(kind), {static_cast<evidence>(a), static_cast<evidence>(b)});
                REQUIRE((found >= 0 && found <= 100));
            }
}
