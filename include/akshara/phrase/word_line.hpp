// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_WORD_LINE_HPP
#define AKSHARA_PHRASE_WORD_LINE_HPP

#include <akshara/phrase/form_words.hpp>

#include <bit>

namespace akshara::inline v0::detail {

/// The words of a text from the one that a search stands at on, read many at a time: which of them are wanted is found
/// out for all of them at once.
template <class Words>
class word_line {
public:
    constexpr word_line(std::string_view bytes, kernel k) : words_(bytes, k) {}

    /// Comes to the next word that is wanted, from the one it stands at on; false at the end. Of many words at a time it asks
    /// `scout.may_want(key)`, of each of those `scout.wants(key, key of the word behind)`, then of each of those
    /// `scout.fetch(word)`, then, with what that gave, `scout.know(word, fetched)`: by then what was fetched has come. What is
    /// known to be 0 is not wanted after all.
    template <class Scout>
    constexpr bool find(const Scout& scout) {
        while (!find_asked()) {
            if (asked_ < can_be_asked()) ask(scout);
            else if (!ended_) read();
            else return false;
        }
        return true;
    }
    /// What the scout knew of the word that was found.
    [[nodiscard]] constexpr std::uint32_t known() const noexcept { return known_[here_]; }
    /// The word that stands so many behind this one; null at the text's end. Pointers to others are then no longer good.
    constexpr const form_word* ahead(std::size_t count) {
        while (here_ + count >= size_) {
            if (ended_) return nullptr;
            read();
        }
        return &line_[here_ + count];
    }
    /// That word, when it was read.
    [[nodiscard]] constexpr const form_word& operator[](std::size_t count) const noexcept { return line_[here_ + count]; }
    constexpr void drop(std::size_t count) noexcept { here_ += count; }

    [[nodiscard]] constexpr const Words& words() const noexcept { return words_; }

private:
    static constexpr std::size_t room = 128;
    static_assert(room >= 2 * most_words);

    /// Comes to the next wanted word of those that are known.
    constexpr bool find_asked() noexcept {
        if (here_ >= asked_) return false;
        std::uint64_t left = wanted_[here_ / 64] & ~std::uint64_t{0} << here_ % 64;
        std::size_t first = here_ - here_ % 64;
        while (left == 0 && first + 64 < asked_) left = wanted_[(first += 64) / 64];
        here_ = left == 0 ? asked_ : first + static_cast<std::size_t>(std::countr_zero(left));
        return left != 0;
    }

    // What stands behind the last word is not known yet.
    [[nodiscard]] constexpr std::size_t can_be_asked() const noexcept { return ended_ || size_ == 0 ? size_ : size_ - 1; }

    /// Moves the words that are left to the front, and reads behind them.
    constexpr void read() {
        for (std::size_t k = here_; k < size_; ++k) line_[k - here_] = line_[k];
        size_ -= here_;
        asked_ = 0;
        here_ = 0;
        const std::size_t more = words_.read(line_ + size_, room - size_, size_ == 0 ? Words::nothing : line_[0].first);
        size_ += more;
        ended_ = size_ < room;
        line_[size_].key = 0; // behind the last one there is none
    }
    template <class Scout>
    constexpr void ask(const Scout& scout) {
        asked_ = can_be_asked();
        std::uint64_t fetched[room] = {};
        for (std::size_t first = 0; first < asked_; first += 64) {
            std::uint64_t wanted = 0;
            const std::size_t last = asked_ - first < 64 ? asked_ : first + 64;
            for (std::size_t k = first; k < last; ++k) wanted = wanted >> 1 | std::uint64_t{scout.may_want(line_[k].key)} << 63;
            wanted_[first / 64] = wanted >> (64 - (last - first));
            for_each_wanted(first, [&](std::size_t k) {
                wanted_[first / 64] ^= std::uint64_t{!scout.wants(line_[k].key, line_[k + 1].key)} << (k - first);
            });
            for_each_wanted(first, [&](std::size_t k) { fetched[k] = scout.fetch(line_[k]); });
        }
        for (std::size_t first = 0; first < asked_; first += 64) {
            std::uint64_t unknown = 0;
            for_each_wanted(first, [&](std::size_t k) {
                known_[k] = scout.know(line_[k], fetched[k]);
                unknown |= std::uint64_t{known_[k] == 0} << (k - first);
            });
            wanted_[first / 64] &= ~unknown;
        }
    }
    template <class F>
    constexpr void for_each_wanted(std::size_t first, F f) const {
        for (std::uint64_t left = wanted_[first / 64]; left != 0; left &= left - 1) f(first + static_cast<std::size_t>(std::countr_zero(left)));
    }

    Words words_;
    form_word line_[room + 1] = {};
    std::uint64_t wanted_[room / 64] = {};
    std::uint32_t known_[room] = {}; ///< of those that are wanted
    std::size_t here_ = 0;
    std::size_t asked_ = 0; ///< up to here it is known which words are wanted
    std::size_t size_ = 0;
    bool ended_ = false;
};

} // namespace akshara::detail

#endif
