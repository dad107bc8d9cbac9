// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/block_layout.hpp>

#include "catch.hpp"

#include <set>

using namespace akshara::detail;

TEST_CASE("a slot is read as it was written") {
    for (const bool goes_on : {false, true})
        for (const name_ending ending : {name_ending::none, name_ending::one_entity, name_ending::several}) {
            const block_slot slot{0xFFFFFFFF, 0x01020304, 7, 255, 254, goes_on, ending, 0xAB};
            char bytes[block_slot::size] = {};
            slot.store(bytes);
            const block_slot read = block_slot::load(bytes);
            CHECK(read.parent == slot.parent);
            CHECK(read.key == slot.key);
            CHECK(read.entity == slot.entity);
            CHECK(load_u32(bytes + block_slot::entity_at) == slot.entity);
            CHECK(read.separator_size == 255);
            CHECK(read.word_size == 254);
            CHECK(read.goes_on == goes_on);
            CHECK(read.ending == ending);
            CHECK(read.tag == 0xAB);
        }
}

TEST_CASE("a slot may be a node when what stands before it, its sizes and its tag agree") {
    constexpr block_slot slot{3, 0, 0, 1, 6, false, name_ending::none, 0xAB};
    STATIC_REQUIRE(slot.may_be(3, 1, 6, 0xAB));
    STATIC_REQUIRE_FALSE(slot.may_be(2, 1, 6, 0xAB));
    STATIC_REQUIRE_FALSE(slot.may_be(3, 0, 6, 0xAB));
    STATIC_REQUIRE_FALSE(slot.may_be(3, 257, 6, 0xAB));
    STATIC_REQUIRE_FALSE(slot.may_be(3, 1, 6 + 256, 0xAB));
    STATIC_REQUIRE_FALSE(slot.may_be(3, 1, 6, 0xAA));
}

TEST_CASE("probes come to every slot of a table of up to 32, and to none outside it") {
    for (std::uint32_t slots = 1; slots <= 64; slots *= 2) {
        std::set<std::uint32_t> seen;
        for (std::uint32_t k = 0; k < most_probes; ++k) seen.insert(probe(0xDEADBEEF'12345678, k, slots));
        CHECK(seen.size() == (slots < most_probes ? slots : most_probes));
        CHECK(*seen.rbegin() < slots);
    }
}

TEST_CASE("few slots are half full, many two thirds; of those too every probe looks at one") {
    CHECK(slots_for(0) == 1);
    CHECK(slots_for(1) == 4);
    CHECK(slots_for(63) == 128);
    CHECK(slots_for(64) == 96);
    for (const std::uint32_t slots : {96u, 1000u, 150'000u}) {
        std::set<std::uint32_t> seen;
        for (std::uint32_t k = 0; k < most_probes; ++k) seen.insert(probe(0xFFFFFFFF'12345678, k, slots));
        CHECK(seen.size() == most_probes);
        CHECK(*seen.rbegin() < slots);
    }
}

// A saved block depends on these numbers.
static_assert(hash_of("मोदी") == 0x448D7E0A'97E0958B);
static_assert(node_hash(1, hash_of("प्रधानमंत्री"), 7, " ") == 0x595B1E80'19609958);
static_assert(tag_of(0x595B1E80'19609958) == 0x58);

TEST_CASE("hashes are the same everywhere, and other for another seed, word, parent or separator") {
    std::set<std::uint64_t> seen;
    for (const char* word : {"", "क", "ख", "पिथोरागढ", "पिथौरागढ", "ab", "ba"})
        for (std::uint32_t seed = 0; seed < 3; ++seed)
            for (std::uint32_t parent = 0; parent < 3; ++parent)
                for (const char* separator : {"", " ", "-", ", "})
                    seen.insert(node_hash(seed, hash_of(word), parent, separator));
    CHECK(seen.size() == 7 * 3 * 3 * 4);
}
