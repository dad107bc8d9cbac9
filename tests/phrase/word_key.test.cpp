// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/word_key.hpp>

#include "catch.hpp"
#include "guarded_text.hpp"

#include <set>
#include <string>

using akshara::detail::word_key;

namespace {

constexpr std::uint64_t key_of(std::string_view word) { return word_key(word); }

static_assert(word_key("राम गया", 0, 9) == key_of("राम"));
static_assert(word_key("एक राम गया", 7, 16) == key_of("राम"));
// A saved block depends on these numbers.
static_assert(key_of("मोदी") == 0x448D7E0A'97E0958B);
static_assert(key_of("व") == 0x8C799F29'37D4EEB0);

} // namespace

TEST_CASE("a word has the same key wherever it stands in a text, whose other bytes are not read") {
    guarded_text page;
    std::string word;
    std::size_t differ = 0;
    for (std::size_t size = 1; size <= 40; ++size) {
        word += static_cast<char>('a' + size % 26);
        for (std::size_t before = 0; before < 12; ++before)
            for (std::size_t after = 0; after < 12; ++after) {
                const std::string text = std::string(before, '.') + word + std::string(after, '.');
                if (word_key(page.at_start(text), before, before + size) != key_of(word)) ++differ;
                if (word_key(page.at_end(text), before, before + size) != key_of(word)) ++differ;
            }
    }
    CHECK(differ == 0);
}
TEST_CASE("words that differ in size, at their start or at their end have other keys") {
    std::set<std::uint64_t> keys;
    std::size_t words = 0;
    for (const std::string middle : {"", "m", "mmmmmmmm", "mmmmmmmmmmmmmmmm"})
        for (char first = 'a'; first <= 'z'; ++first)
            for (char last = 'a'; last <= 'z'; ++last, ++words) keys.insert(key_of(first + middle + last));
    CHECK(keys.size() == words);
    CHECK(key_of("a") != key_of("aa"));
    CHECK(key_of("abcdefgh-12345678") == key_of("abcdefgh+12345678")); // so whoever goes by a key compares
}
TEST_CASE("every byte of a word matters to its hash") {
    for (std::size_t size = 1; size <= 60; ++size) {
        const std::string word(size, 'a');
        std::set<std::uint64_t> hashes{akshara::detail::word_hash(word, key_of(word))};
        for (std::size_t at = 0; at < size; ++at) {
            std::string other = word;
            other[at] = 'b';
            hashes.insert(akshara::detail::word_hash(other, key_of(other)));
        }
        CHECK(hashes.size() == size + 1);
    }
}
