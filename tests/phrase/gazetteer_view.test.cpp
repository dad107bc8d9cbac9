// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/compiled.hpp>
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
            entity_id read = m.entity; // each one
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

TEST_CASE("a block says whether all its entities are below a number") {
    constexpr gazetteer_view cities{search_form, compiled<[] { return gazetteer{search_form, {{"दिल्ली", 1}, {"मुंबई", 2}}}; }>};
    static_assert(cities.entities_below(3) && !cities.entities_below(2));
    const std::string block = a_block();
    CHECK(gazetteer_view{search_form, block}.entities_below(6));
    CHECK_FALSE(gazetteer_view{search_form, block}.entities_below(5));
    const gazetteer nobody{search_form, {}};
    CHECK(nobody.view().entities_below(0));
    CHECK_FALSE(gazetteer_view<search_form_t>{}.entities_below(6));
    CHECK_FALSE(gazetteer_view{canonical_form, block}.entities_below(6));
}

TEST_CASE("of a block that says so every match has entities, and all are below the number, whatever else is broken") {
    const std::string block = a_block();
    generator random{2};
    std::size_t sound = 0, matches = 0;
    for (std::size_t round = 0; round < 20000; ++round) {
        std::string broken = block;
        for (std::size_t k = 1 + random.below(2); k > 0; --k)
            broken[8 + random.below(broken.size() - 8)] = static_cast<char>(random.below(2) == 0 ? 255 : random.below(6));
        const gazetteer_view names{search_form, broken};
        if (!names.entities_below(6)) continue;
        ++sound;
        for (const phrase_match m : news | phrases(names, {.selection = match_selection::all})) {
            ++matches;
            if (m.entities().empty()) FAIL("nobody is named");
            for (const entity_id entity : m.entities())
                if (entity >= 6) FAIL("entity " << entity);
        }
    }
    CHECK(sound > 0);
    CHECK(sound < 20000);
    CHECK(matches > 0);
}

TEST_CASE("a block in which two names share a list of entities, or have none, is refused") {
    const gazetteer names{search_form, {{"राम", 0}, {"राम", 1}, {"सूरत", 0}, {"सूरत", 1}, {"सूरत", 2}}};
    REQUIRE(names.view().entities_below(3));
    for (std::uint32_t list = 0; list < 8; ++list) {
        std::string block(names.block());
        const auto number = [&](std::size_t at) { return detail::load_u32(block.data() + at); };
        const std::size_t first = detail::block_field::header_size + number(detail::block_field::firsts) + number(detail::block_field::pairs);
        for (std::uint32_t k = 0; k < number(detail::block_field::slots); ++k) {
            detail::block_slot slot = detail::block_slot::load(&block[first + k * detail::block_slot::size]);
            slot.entity = list;
            if (slot.word_size != 0) slot.store(&block[first + k * detail::block_slot::size]);
        }
        CHECK(gazetteer_view{search_form, block}.valid());
        CHECK_FALSE(gazetteer_view{search_form, block}.entities_below(3));
    }
}
