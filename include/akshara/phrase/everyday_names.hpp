// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_EVERYDAY_NAMES_HPP
#define AKSHARA_PHRASE_EVERYDAY_NAMES_HPP

#include <akshara/phrase/gazetteer.hpp>

namespace akshara::inline v0 {

/// A word and how often it stands in some running text.
struct word_count {
    std::string_view word;   ///< as it is written: UTF-8
    std::uint64_t count = 0; ///< how often it was counted

    friend constexpr bool operator==(const word_count&, const word_count&) = default;
};

/// Which names `everyday_names` lists.
struct everyday_options {
    /// Those that are at least so many of each million words. 10 is 4 on the Zipf scale, where frequent words begin (van Heuven
    /// et al. 2014, SUBTLEX-UK); with 0 every name that was counted at all.
    std::uint64_t per_million = 10;

    friend constexpr bool operator==(const everyday_options&, const everyday_options&) = default;
};

/// A name that is an everyday word: its place in the list that was given, counted from 0, and how often the word was counted.
struct everyday_name {
    std::size_t index = 0;         ///< in the list that was given
    std::uint64_t count = 0;       ///< how often the word was counted
    std::uint64_t per_million = 0; ///< of all words that were counted, rounded down

    friend constexpr bool operator==(const everyday_name&, const everyday_name&) = default;
};

namespace detail {

template <class R>
concept word_count_range = requires(const R& range) {
    { *std::begin(range) } -> std::convertible_to<word_count>;
    std::begin(range) != std::end(range);
};

/// Counts the words that names begin with, and all words, as a search for the names would read them.
template <step Form>
class word_tally {
public:
    constexpr explicit word_tally(const gazetteer<Form>& names) : table_(names.view().names()), counts_(table_.slots() + std::size_t{1}, 0u) {}

    constexpr void add(const word_count& given) {
        form_words<Form, true> reader(given.word);
        for (form_word found; reader.next(found);) {
            all_ = sum(all_, given.count);
            if (const std::uint32_t node = find(reader.bytes(found)); node != 0) counts_[node] = sum(counts_[node], given.count);
        }
    }
    /// Of the name's word; 0 when it has several, or none.
    [[nodiscard]] constexpr std::uint64_t count(std::string_view name) const {
        form_words<Form, true> reader(name);
        form_word word;
        if (!reader.next(word)) return 0;
        const std::uint32_t node = find(reader.bytes(word));
        return node == 0 || reader.next(word) ? 0 : counts_[node];
    }
    /// Exact when all words are fewer than 18 million millions.
    [[nodiscard]] constexpr std::uint64_t per_million(std::uint64_t count) const noexcept {
        std::uint64_t all = all_;
        for (; all > static_cast<std::uint64_t>(-1) / 1'000'000; all /= 2) count /= 2;
        return all == 0 ? 0 : count * 1'000'000 / all;
    }

private:
    static constexpr std::uint64_t sum(std::uint64_t a, std::uint64_t b) noexcept { return a + b < a ? static_cast<std::uint64_t>(-1) : a + b; }

    [[nodiscard]] constexpr std::uint32_t find(std::string_view word) const noexcept {
        name_node node;
        return table_.find(node, {}, word, hash_of(word)) ? node.number : 0;
    }

    name_table table_;
    std::vector<std::uint64_t> counts_; ///< by the number of the word's node
    std::uint64_t all_ = 0;
};

/// The greatest count first, what is equal as it stood: digit by digit from the lowest, so linear.
constexpr void sort_by_count(std::vector<everyday_name>& names) {
    std::vector<everyday_name> sorted(names.size(), everyday_name{});
    for (unsigned shift = 0; shift < 64; shift += 8) {
        const auto digit = [&](const everyday_name& name) { return 255 - (name.count >> shift & 255); };
        std::size_t place[257] = {};
        for (const everyday_name& name : names) ++place[digit(name) + 1];
        for (std::size_t k = 1; k < 257; ++k) place[k] += place[k - 1];
        for (const everyday_name& name : names) sorted[place[digit(name)]++] = name;
        names.swap(sorted);
    }
}

} // namespace detail

/// The names of one word that are everyday words too (गया, में, कोटा), the most frequent first: a search would find them in most
/// texts, seldom meant as names. `counts` are of words in running text, in any order, more than one of a word if it comes so;
/// of a text of several words each one counts. Names and words are compared in the form, as a gazetteer of that form would.
/// Linear in the words; in the names as much as to make a gazetteer of them.
template <detail::phrase_range Names, detail::word_count_range Words, step Form = search_form_t>
[[nodiscard]] constexpr std::vector<everyday_name> everyday_names(const Names& names, const Words& counts, everyday_options options = {}, Form = {}) {
    const gazetteer<Form> listed(Form{}, names);
    detail::word_tally<Form> tally(listed);
    for (const word_count& word : counts) tally.add(word);

    std::vector<everyday_name> found;
    std::size_t index = 0;
    for (const phrase& name : names) {
        const std::uint64_t count = tally.count(name.surface), rate = tally.per_million(count);
        if (count != 0 && rate >= options.per_million) found.push_back({index, count, rate});
        ++index;
    }
    detail::sort_by_count(found);
    return found;
}

} // namespace akshara

#endif
