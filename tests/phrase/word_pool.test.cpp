// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/word_pool.hpp>

#include "catch.hpp"

#include <string>

using akshara::detail::word_pool;

namespace {

constexpr std::size_t size_of_three() {
    word_pool pool(3);
    pool.add("राम");
    pool.add("श्याम");
    pool.add("राम");
    return pool.bytes().size();
}
static_assert(size_of_three() == 9 + 15);

} // namespace

TEST_CASE("a word is found where it was put, and put in once") {
    word_pool pool(1000);
    for (int round = 0; round < 2; ++round)
        for (int k = 0; k < 1000; ++k) {
            const std::string word = "शब्द" + std::to_string(k);
            const std::size_t first = pool.add(word);
            if (std::string_view(pool.bytes().data() + first, word.size()) != word) FAIL(word);
        }
    CHECK(pool.bytes().size() == 1000 * 12 + 10 + 90 * 2 + 900 * 3);
    CHECK(pool.add("") == 0);
}
TEST_CASE("more words than were announced are put in all the same") {
    word_pool pool(1);
    for (int k = 0; k < 100; ++k) {
        const std::string word = std::to_string(k);
        const std::size_t first = pool.add(word);
        CHECK(std::string_view(pool.bytes().data() + first, word.size()) == word);
    }
}
