// SPDX-License-Identifier: BSL-1.0
// Lists and texts that were made to be slow: each is answered, as what they are made of says.
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace akshara;

namespace {

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    text.reserve(piece.size() * times);
    for (; times > 0; --times) text += piece;
    return text;
}

struct list {
    std::vector<std::string> names;

    template <class Form>
    gazetteer<Form> in(Form form) const {
        std::vector<phrase> listed;
        for (const std::string& name : names) listed.push_back({name, static_cast<entity_id>(listed.size())});
        return gazetteer<Form>(form, listed);
    }
};

template <class Form>
std::size_t count_in(std::string_view text, const gazetteer<Form>& names, match_policy policy = {}) {
    std::size_t found = 0;
    for ([[maybe_unused]] const phrase_match match : text | phrases(names, policy)) ++found;
    return found;
}

constexpr match_policy all{.selection = match_selection::all};
constexpr match_policy maximal{.selection = match_selection::maximal};

} // namespace

TEST_CASE("names that are prefixes of one another, on a run of their word") {
    list prefixes;
    for (std::size_t words = 1; words <= 31; ++words) prefixes.names.push_back(repeated("क ", words));
    const auto names = prefixes.in(search_form);
    REQUIRE(names.size() == 31);
    for (const std::size_t times : {std::size_t{1}, std::size_t{31}, std::size_t{32}, std::size_t{1000}, std::size_t{100'000}}) {
        const std::string text = repeated("क ", times);
        CHECK(count_in(text, names) == (times + 30) / 31);
        std::size_t everywhere = 0; // each start, each length that fits
        for (std::size_t first = 0; first < times; ++first) everywhere += times - first < 31 ? times - first : 31;
        CHECK(count_in(text, names, all) == everywhere);
        CHECK(count_in(text, names, maximal) == (times < 31 ? 1 : times - 30));
    }
}
TEST_CASE("names that begin like a run and end otherwise, for every length") {
    for (std::size_t words = 1; words <= 31; ++words) {
        list near{{"क", repeated("क ", words) + "ख"}};
        const auto names = near.in(exact_form);
        REQUIRE(names.size() == 2);
        INFO(words);
        CHECK(count_in(repeated("क ", 20'000), names) == 20'000);
        CHECK(count_in(repeated("क ", 20'000) + "ख", names) == 20'000 - words + 1);
        CHECK(count_in(repeated("क ", 20'000) + "ख", names, all) == 20'001);
    }
    list together{{"क"}};
    for (std::size_t words = 1; words <= 31; ++words) together.names.push_back(repeated("क ", words) + "ख");
    CHECK(count_in(repeated("क ", 100'000), together.in(search_form)) == 100'000);
}
TEST_CASE("a hundred thousand names with one first word") {
    list many;
    for (std::size_t k = 0; k < 100'000; ++k) many.names.push_back("राम न" + std::to_string(k));
    const auto names = many.in(search_form);
    REQUIRE(names.size() == 100'000);
    CHECK(count_in(repeated("राम ", 50'000), names) == 0);
    std::string text;
    for (std::size_t k = 0; k < 20'000; ++k) text += "राम न" + std::to_string(k * 7) + " ";
    std::size_t expected = 0;
    for (std::size_t k = 0; k < 20'000; ++k) expected += k * 7 < 100'000;
    CHECK(count_in(text, names) == expected);
}
TEST_CASE("a list made to collide under the first seed is found whole") {
    list colliding;
    for (std::size_t k = 0; colliding.names.size() < 60; ++k) {
        const std::string word = "w" + std::to_string(k);
        // All of them where the first few slots are, however many there will be; more than a search looks at.
        const std::uint64_t hash = detail::node_hash(0, detail::hash_of(word), 0, "");
        if (hash >> 32 < (std::uint64_t{1} << 32) / 512) colliding.names.push_back(word);
    }
    const auto names = colliding.in(exact_form);
    CHECK(names.size() == 60);
    CHECK(names.rejected().empty());
    std::string text;
    for (const std::string& name : colliding.names) text += name + ", ";
    CHECK(count_in(text, names) == 60);
    CHECK(detail::load_u32(names.block().data() + detail::block_field::seed) != 0); // else they did not collide
}
