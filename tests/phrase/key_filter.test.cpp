// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/key_filter.hpp>
#include <akshara/phrase/word_key.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace akshara::detail;

namespace {

std::uint64_t key_of(std::string_view word) { return word_key(word, 0, word.size()); }

/// How many of ten thousand other words are taken for one of so many.
std::size_t taken_for_others(std::size_t count) {
    std::vector<char> numbers(key_filter::size_for(count));
    const auto word = [](std::size_t k) { return "शब्द" + std::to_string(k); };
    for (std::size_t k = 0; k < count; ++k) key_filter::put(numbers, key_of(word(k)));
    const key_filter words({numbers.data(), numbers.size()});
    for (std::size_t k = 0; k < count; ++k) REQUIRE(words.may_have(key_of(word(k))));
    std::size_t taken = 0;
    for (std::size_t k = 0; k < 10000; ++k) taken += words.may_have(key_of(word(count + k)));
    return taken;
}

static_assert(key_filter::size_for(0) == 256);
static_assert(key_filter::size_for(128) == 256);
static_assert(key_filter::size_for(129) == 512);
static_assert(key_filter::size_for(100'000) == 1 << 18);
static_assert(key_filter::is_size(8) && key_filter::is_size(256));
static_assert(!key_filter::is_size(0) && !key_filter::is_size(4) && !key_filter::is_size(24));

} // namespace

TEST_CASE("keys that were put in are never missed, and few others are taken for them") {
    CHECK(taken_for_others(0) == 0);
    for (const std::size_t count : {1u, 32u, 128u, 4'096u, 100'000u, 131'072u}) CHECK(taken_for_others(count) < 300);
}
TEST_CASE("a key that was put in with a mark has it, and most others do not") {
    std::vector<char> numbers(key_filter::size_for(2000));
    const auto word = [](std::size_t k) { return "शब्द" + std::to_string(k); };
    for (std::size_t k = 0; k < 2000; ++k) key_filter::put(numbers, key_of(word(k)), k % 2 == 0);
    const key_filter words({numbers.data(), numbers.size()});
    std::size_t marked = 0;
    for (std::size_t k = 0; k < 2000; ++k) {
        REQUIRE(words.may_have(key_of(word(k))));
        if (k % 2 == 0) REQUIRE(words.may_be_marked(key_of(word(k))));
        else marked += words.may_be_marked(key_of(word(k)));
    }
    CHECK(marked < 400);
}
TEST_CASE("of no keys it has none") {
    const key_filter none;
    for (int k = 0; k < 100; ++k) CHECK_FALSE(none.may_have(key_of("क" + std::to_string(k))));
}
TEST_CASE("a pair of words is another one than the same the other way round") {
    CHECK(pair_key(key_of("राम"), key_of("मोहन")) != pair_key(key_of("मोहन"), key_of("राम")));
    CHECK(pair_key(key_of("राम"), key_of("मोहन")) != key_of("राम"));
}
