// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/canonical_segment.hpp>
#include <akshara/normalize/code_point_facts.hpp>

#include "catch.hpp"

using akshara::detail::code_point_facts;

namespace {

constexpr code_point_facts nukta{U'\u093C'}, virama{U'\u094D'}, ka{U'क'}, na{U'न'}, acute{U'\u0301'}, e{U'e'};

static_assert(ka.begins() && !nukta.begins() && !ka.decomposes() && code_point_facts(U'\u0958').decomposes());
static_assert(nukta.keeps_nfc_behind(ka) && !nukta.keeps_nfc_behind(na)); // ऩ
static_assert(virama.keeps_nfc_behind(nukta) && !nukta.keeps_nfc_behind(virama));
static_assert(!acute.keeps_nfc_behind(e) && e.keeps_nfc_behind(acute));

constexpr code_point_facts made() {
    code_point_facts facts(U'क');
    facts.add_here(0b001);
    facts.add_next(0b110);
    facts.add_alone(0b1000);
    facts.add_reach(5);
    facts.add_reach(3);
    facts.add_chains();
    return facts;
}
static_assert(made().here() == (0b001 | code_point_facts::acts_alone) && made().alone() == 0b1000);
static_assert(made().next() == (0b110 | code_point_facts::acts_alone));
static_assert(made().reach() == 5 && made().chains() && made().begins() && !ka.chains());

constexpr bool pairs(unsigned here, unsigned next) {
    code_point_facts first, second;
    first.add_here(here);
    second.add_next(next);
    return second.pairs_with(first) == (here & next);
}
static_assert(pairs(0b011, 0b110) && pairs(0b001, 0b110));
static_assert(made().pairs_with(made()) == 0); // that it acts alone is no pair

} // namespace

TEST_CASE("what surely keeps NFC does, behind all that Devanagari has") {
    std::size_t kept = 0;
    for (char32_t before = 0x0900; before < 0x0980; ++before) {
        for (char32_t mark = 0; mark < 0x20000; ++mark) {
            const code_point_facts facts(mark);
            if (facts.begins() || !facts.keeps_nfc_behind(code_point_facts(before))) continue;
            ++kept;
            if (!akshara::detail::keeps_nfc(before, mark)) {
                INFO("U+" << std::hex << static_cast<unsigned>(before) << " U+" << static_cast<unsigned>(mark));
                FAIL_CHECK();
            }
        }
    }
    CHECK(kept > 10000);
}
