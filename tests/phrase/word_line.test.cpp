// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/word_line.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <set>
#include <string>
#include <vector>

using namespace akshara;
using line = detail::word_line<detail::form_words<search_form_t, true>>;

namespace {

std::string numbers_to(int count) {
    std::string text;
    for (int k = 0; k < count; ++k) text += std::to_string(k) + ' ';
    return text;
}
std::uint64_t key_of(std::string_view word) { return detail::word_key(word, 0, word.size()); }

/// Wants what `Wanted` says, and knows of a word where in the text in the form it begins, and one more; or nothing.
template <class Wanted>
struct scout {
    Wanted is_wanted;
    bool knows = true;
    std::size_t* fetched = nullptr;

    static constexpr bool may_want(std::uint64_t) { return true; }
    bool wants(std::uint64_t key, std::uint64_t behind) const { return is_wanted(key, behind); }
    std::uint64_t fetch(const detail::form_word& word) const {
        if (fetched != nullptr) ++*fetched;
        return word.first;
    }
    std::uint32_t know(const detail::form_word& word, std::uint64_t what) const {
        return knows && what == word.first ? static_cast<std::uint32_t>(what) + 1 : 0;
    }
};
template <class Wanted>
scout(Wanted, bool = true, std::size_t* = nullptr) -> scout<Wanted>; // clang 14 needs to be told

} // namespace

TEST_CASE("the wanted words come in order, each once, wherever the search has looked meanwhile") {
    const std::string text = numbers_to(3000);
    std::set<std::uint64_t> keys;
    for (int k = 0; k < 3000; k += 7) keys.insert(key_of(std::to_string(k)));
    generator random{1};
    line words(text, best_kernel());
    std::vector<int> expected, found;
    std::size_t fetched = 0, unknown = 0;
    const auto is_wanted = [&](std::uint64_t key, std::uint64_t) { return keys.contains(key); };
    for (int at = 0; words.find(scout{is_wanted, true, &fetched});) {
        unknown += words.known() != words[0].first + 1;
        while (at % 7 != 0) ++at;
        expected.push_back(at);
        found.push_back(std::stoi(std::string(words.words().bytes(words[0]))));
        std::size_t far = 0;
        while (far < random.below(32) && words.ahead(far) != nullptr) ++far;
        for (std::size_t k = 0; k < far; ++k) REQUIRE(words.words().bytes(words[k]) == std::to_string(at + static_cast<int>(k)));
        const std::size_t dropped = far == 0 ? 1 : 1 + random.below(far);
        words.drop(dropped);
        at += static_cast<int>(dropped);
    }
    CHECK(found == expected);
    CHECK(unknown == 0);
    CHECK(fetched >= found.size());
    CHECK(words.ahead(0) == nullptr);
}

TEST_CASE("a word is asked about together with the one behind it, the last one with none") {
    const std::string text = numbers_to(500);
    line words(text, best_kernel());
    std::size_t wrong = 0;
    int at = 0;
    const auto is_wanted = [&](std::uint64_t key, std::uint64_t behind) {
        wrong += key != key_of(std::to_string(at)) || behind != (at == 499 ? 0 : key_of(std::to_string(at + 1)));
        ++at;
        return false;
    };
    CHECK_FALSE(words.find(scout{is_wanted}));
    CHECK(at == 500);
    CHECK(wrong == 0);
}

TEST_CASE("a word of which nothing is known is not wanted after all") {
    const std::string text = numbers_to(500);
    line words(text, best_kernel());
    std::size_t fetched = 0;
    const auto is_wanted = [](std::uint64_t, std::uint64_t) { return true; };
    CHECK_FALSE(words.find(scout{is_wanted, false, &fetched}));
    CHECK(fetched == 500);
}

TEST_CASE("a word that may not be wanted is not asked about further") {
    struct wants_none {
        std::size_t* asked;
        bool may_want(std::uint64_t key) const { return key == key_of("77"); }
        bool wants(std::uint64_t key, std::uint64_t behind) const {
            ++*asked;
            return key == key_of("77") && behind == key_of("78");
        }
        static std::uint64_t fetch(const detail::form_word&) { return 1; }
        static std::uint32_t know(const detail::form_word&, std::uint64_t) { return 1; }
    };
    const std::string text = numbers_to(500);
    line words(text, best_kernel());
    std::size_t asked = 0;
    REQUIRE(words.find(wants_none{&asked}));
    CHECK(words.words().bytes(words[0]) == "77");
    words.drop(1);
    CHECK_FALSE(words.find(wants_none{&asked}));
    CHECK(asked == 1);
}
