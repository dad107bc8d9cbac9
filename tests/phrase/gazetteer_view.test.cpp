// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/gazetteer.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "values.hpp"

#include <memory>
#include <string>
#include <vector>

using namespace akshara;

namespace {

using list = std::vector<std::string>;

const char news[] = "नरेन्द्र मोदी, नई दिल्ली; मोदी सूरत में राम";

std::string a_block() {
    const gazetteer names{search_form,
                          {{"नरेंद्र मोदी", 1}, {"मोदी", 1}, {"नई दिल्ली", 2}, {"सूरत", 3}, {"सूरत", 4}, {"राम", 5}}};
    return std::string(names.block());
}

/// The block at the very end of memory of its own, so that a read beyond it is seen by the sanitizers.
std::size_t matches_in(std::string_view block) {
    const auto memory = std::make_unique<char[]>(block.size());
    std::copy(block.begin(), block.end(), memory.get());
    const gazetteer_view names{search_form, {memory.get(), block.size()}};
    std::size_t sum = 0;
    for (const match_selection selection : {match_selection::leftmost_longest, match_selection::all})
        for (const phrase_match m : news | phrases(names, {.selection = selection})) {
            ++sum;
            entity_id read = 0; // each one
            for (const entity_id entity : m.entities()) read |= entity;
            if (read == 0xFFFFFFFF) --sum;
        }
    return sum;
}

} // namespace

TEST_CASE("a view looks at a block wherever it lies, aligned or not") {
    for (std::size_t shift = 0; shift < 4; ++shift) {
        const std::string kept = std::string(shift, ' ') + a_block();
        const gazetteer_view names{search_form, std::string_view(kept).substr(shift)};
        REQUIRE(names.valid());
        CHECK(names.size() == 5);
        CHECK(texts(news | phrases(names)) == list{"नरेन्द्र मोदी", "नई दिल्ली", "मोदी", "सूरत", "राम"});
    }
}

TEST_CASE("a block that is empty, cut off, longer, or of another form or version is not valid and holds no names") {
    const std::string block = a_block();
    CHECK_FALSE(gazetteer_view<search_form_t>{}.valid());
    for (std::size_t size = 0; size < block.size(); ++size) {
        if (gazetteer_view{search_form, std::string_view(block).substr(0, size)}.valid()) FAIL("cut to " << size);
        if (matches_in(std::string_view(block).substr(0, size)) != 0) FAIL("matches when cut to " << size);
    }
    CHECK_FALSE(gazetteer_view{search_form, block + ' '}.valid());
    CHECK_FALSE(gazetteer_view{canonical_form, block}.valid());
    CHECK_FALSE(gazetteer_view{exact_form, block}.valid());
    std::string next_version = block;
    ++next_version[7];
    CHECK_FALSE(gazetteer_view{search_form, next_version}.valid());
    CHECK(gazetteer_view{search_form, next_version}.empty());
}

TEST_CASE("whatever stands in a block, nothing outside it is read and every search ends") {
    const std::string block = a_block();
    generator random{1};
    std::size_t sum = 0;
    for (std::size_t round = 0; round < 20000; ++round) {
        std::string broken = block;
        for (std::size_t k = 1 + random.below(4); k > 0; --k)
            broken[8 + random.below(broken.size() - 8)] =
                static_cast<char>(random.below(2) == 0 ? 255 : random.below(256));
        sum += matches_in(broken);
    }
    CHECK(sum > 0);
}
