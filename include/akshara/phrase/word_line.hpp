// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_WORD_LINE_HPP
#define AKSHARA_PHRASE_WORD_LINE_HPP

#include <akshara/phrase/form_words.hpp>

#include <bit>

namespace akshara::detail {

/// The words of a text from the one that a search stands at on, read many at a time: which of them are wanted is found
/// out for all of them at once.
template <class Words>
class word_line {
public:
    constexpr word_line(std::string_view bytes, kernel k) : words_(bytes, k) {}

    /// Comes to the next word that is wanted, `is_wanted(key, key of the word behind)`, from the one it stands at on; false at
    /// the end. `await(word, time)` is told, many at a time, each one that it will come to, and then again: what that asked for
    /// the first time has come the second.
    template <class Wanted, class Await>
    constexpr bool find(Wanted is_wanted, Await await) {
        while (!find_asked()) {
            if (asked_ < can_be_asked()) ask(is_wanted, await);
            else if (!ended_) read();
            else return false;
        }
        return true;
    }
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
    template <class Wanted, class Await>
    constexpr void ask(Wanted is_wanted, Await await) {
        asked_ = can_be_asked();
        for (std::size_t first = 0; first < asked_; first += 64) {
            std::uint64_t wanted = 0;
            const std::size_t last = asked_ - first < 64 ? asked_ : first + 64;
            for (std::size_t k = first; k < last; ++k)
                wanted = wanted >> 1 | std::uint64_t{is_wanted(line_[k].key, line_[k + 1].key)} << 63;
            wanted >>= 64 - (last - first);
            wanted_[first / 64] = wanted;
            for (const int time : {0, 1})
                for (std::uint64_t left = wanted; left != 0; left &= left - 1)
                    await(line_[first + static_cast<std::size_t>(std::countr_zero(left))], time);
        }
    }

    Words words_;
    form_word line_[room + 1] = {};
    std::uint64_t wanted_[room / 64] = {};
    std::size_t here_ = 0;
    std::size_t asked_ = 0; ///< up to here it is known which words are wanted
    std::size_t size_ = 0;
    bool ended_ = false;
};

} // namespace akshara::detail

#endif
