// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/alignment.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <vector>

using akshara::alignment;

namespace {

/// नय़ा read as नया: three bytes copied, a nukta dropped (with य, its value's part), three bytes copied.
constexpr alignment dropped_nukta() {
    alignment made;
    made.append(3, 3);
    made.append(3, 9);
    made.append(3, 12);
    return made;
}

} // namespace

static_assert(dropped_nukta().origin(0) == 0 && dropped_nukta().origin(3) == 3 && dropped_nukta().origin(6) == 9);

TEST_CASE("boundaries of what was copied keep their distance") {
    constexpr alignment none;
    STATIC_REQUIRE(none.size() == 0);
    alignment made;
    made.copy(10);
    for (std::size_t k = 0; k <= 10; ++k) {
        CHECK(made.origin(k) == k);
        CHECK(made.target(k) == k);
    }
}

TEST_CASE("after a change they are shifted") {
    const alignment made = dropped_nukta();
    CHECK(made.size() == 9);
    CHECK(made.source_last() == 12);
    CHECK(made.origin(6) == 9);
    CHECK(made.origin(7) == 10);
    CHECK(made.origin(9) == 12);
    CHECK(made.target(9) == 6);
    CHECK(made.target(10) == 7);
    CHECK(made.target(12) == 9);
}

TEST_CASE("a boundary inside a change lies at the change's end") {
    const alignment made = dropped_nukta();
    CHECK(made.origin(4) == 9);
    CHECK(made.origin(5) == 9);
    CHECK(made.target(4) == 3);
    CHECK(made.target(8) == 3);
}

TEST_CASE("so it does when many bytes were made of few, or of none") {
    for (const std::size_t size : {254u, 255u, 256u, 510u, 511u, 1000u}) {
        alignment made(7);
        made.copy(3);
        made.change(size, 12);
        made.copy(2);
        made.change(size, 14);
        CHECK(made.size() == 5 + 2 * size);
        CHECK(made.origin(3) == 10);
        std::size_t wrong = 0;
        for (std::size_t k = 4; k <= 3 + size; ++k) wrong += made.origin(k) != 12;
        for (std::size_t k = 6 + size; k < made.size(); ++k) wrong += made.origin(k) != 14;
        CHECK(wrong == 0);
        CHECK(made.origin(4 + size) == 13);
        CHECK(made.target(11) == 3);
        CHECK(made.target(13) == 4 + size);
        CHECK(made.target(14) == made.size());
        CHECK(made.copied_from({0, 3}) == 7);
        CHECK(made.copied_from({3 + size, 5 + size}) == 12);
        CHECK(made.copied_from({2, 4}) == alignment::nowhere);
        made.drop_first(3 + size);
        CHECK(made.size() == 2 + size);
        CHECK(made.origin(1) == 13);
        CHECK(made.origin(3) == 14);
    }
}

TEST_CASE("a change of equal size is one all the same") {
    alignment made;
    made.change(6, 6);
    CHECK(made.origin(3) == 6);
    CHECK(made.target(3) == 0);
}

TEST_CASE("what lies beyond the end is brought back to it") {
    const alignment made = dropped_nukta();
    CHECK(made.origin(100) == 12);
    CHECK(made.target(100) == 9);
}

TEST_CASE("a text may begin anywhere in its source") {
    alignment made(100);
    made.append(3, 103);
    made.append(3, 109);
    CHECK(made.origin(0) == 100);
    CHECK(made.origin(2) == 102);
    CHECK(made.origin(4) == 109);
    CHECK(made.target(102) == 2);
    CHECK(made.target(50) == 0);
}

TEST_CASE("origin and target agree with a list of all boundaries, for random changes") {
    generator random{7};
    for (int round = 0; round < 300; ++round) {
        alignment made;
        std::vector<std::size_t> origins{0};
        std::size_t source = 0;
        for (std::size_t values = random.below(20); values > 0; --values) {
            const std::size_t size = 1 + random.below(4);
            const std::size_t taken = random.below(6);
            source += taken;
            made.append(size, source);
            for (std::size_t k = 1; k <= size; ++k) origins.push_back(size == taken ? source - size + k : source);
        }
        std::size_t wrong = 0;
        for (std::size_t k = 0; k < origins.size(); ++k) wrong += made.origin(k) != origins[k];
        for (std::size_t k = 1; k < origins.size(); ++k) wrong += made.origin(k - 1) > made.origin(k);
        wrong += made.size() + 1 != origins.size() || made.source_last() != source;
        for (std::size_t at = 0; at < source; ++at) wrong += made.target(at) > 0 && made.origin(made.target(at)) > at;
        CHECK(wrong == 0);
    }
}
