// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_PHRASE_SEARCH_HPP
#define AKSHARA_PHRASE_PHRASE_SEARCH_HPP

#include <akshara/phrase/form_words.hpp>
#include <akshara/phrase/match_policy.hpp>
#include <akshara/phrase/name_table.hpp>

namespace akshara::detail {

/// Names found at one place: where, and whom they name.
struct found_phrase {
    akshara::span span;
    entity_list entities;
    bool hyphen = false;
};

/// Reads a text's words once and gives the matches as its policy has them. From every word that a name begins with an
/// *attempt* goes on for as long as a name does; they wait in line, at most 32, until the one before them is decided.
template <class Words>
class phrase_search {
public:
    constexpr phrase_search(std::string_view bytes, const name_table& names, match_policy policy)
        : words_(bytes), names_(names), policy_(policy) {}

    /// The next match; false at the end.
    constexpr bool next(found_phrase& found) {
        for (;;) {
            if (policy_.selection == match_selection::all && give_newest(found)) return true;
            while (waiting_ > 0 && !front().open) {
                const attempt decided = front();
                pop();
                if (is_selected(decided)) {
                    found = decided.best;
                    return true;
                }
            }
            if (form_word word; words_.next(word)) read(word);
            else if (waiting_ == 0) return false;
            else close_all();
        }
    }

private:
    struct attempt {
        name_node node;
        found_phrase best;          ///< the longest so far
        std::size_t first_word = 0; ///< words counted from the text's start
        std::size_t best_last = 0;  ///< 0: no name so far
        bool hyphen_before = false;
        bool open = true;    ///< a longer name may follow
        bool newest = false; ///< best ends with the last word read
    };

    constexpr attempt& in_line(std::size_t k) noexcept { return line_[(first_ + k) % most_words]; }
    constexpr attempt& front() noexcept { return in_line(0); }
    constexpr void pop() noexcept {
        first_ = (first_ + 1) % most_words;
        --waiting_;
    }

    constexpr void read(const form_word& word) {
        const std::uint64_t hash = names_.hash(word.bytes);
        for (std::size_t k = 0; k < waiting_; ++k) {
            attempt& a = in_line(k);
            a.open = a.open && !word.breaks && goes_on(a, word.separator, word, hash);
        }
        attempt fresh;
        fresh.first_word = count_;
        fresh.best.span.first = word.span.first;
        fresh.hyphen_before = word.hyphen_before;
        fresh.open = goes_on(fresh, {}, word, hash);
        if (fresh.open || fresh.best_last != 0) in_line(waiting_++) = fresh;
        ++count_;
    }

    /// Takes the word in; whether the attempt may go on behind it.
    constexpr bool goes_on(attempt& a, std::string_view separator, const form_word& word, std::uint64_t hash) const {
        if (!names_.find(a.node, separator, word.bytes, hash)) return false;
        const bool hyphen = a.hyphen_before || word.hyphen_after;
        const bool wanted =
            policy_.hyphen == hyphen_policy::keep || hyphen == (policy_.hyphen == hyphen_policy::require);
        if (!a.node.entities.empty() && wanted) {
            a.best = {{a.best.span.first, word.span.last}, a.node.entities, hyphen};
            a.best_last = count_ + 1;
            a.newest = true;
        }
        return a.node.goes_on && count_ + 1 - a.first_word < most_words;
    }

    constexpr bool is_selected(const attempt& a) noexcept {
        if (a.best_last == 0 || policy_.selection == match_selection::all) return false;
        const std::size_t reached = policy_.selection == match_selection::maximal ? a.best_last - 1 : a.first_word;
        if (reached < taken_) return false;
        taken_ = a.best_last;
        return true;
    }

    constexpr bool give_newest(found_phrase& found) noexcept {
        for (std::size_t k = 0; k < waiting_; ++k) {
            attempt& a = in_line(k);
            if (!a.newest) continue;
            a.newest = false;
            found = a.best;
            return true;
        }
        return false;
    }

    constexpr void close_all() noexcept {
        for (std::size_t k = 0; k < waiting_; ++k) in_line(k).open = false;
    }

    Words words_;
    name_table names_;
    match_policy policy_;
    attempt line_[most_words] = {};
    std::size_t first_ = 0;
    std::size_t waiting_ = 0;
    std::size_t count_ = 0; ///< of the words read
    std::size_t taken_ = 0; ///< the words before this one belong to matches
};

} // namespace akshara::detail

#endif
