// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_PHRASE_SEARCH_HPP
#define AKSHARA_PHRASE_PHRASE_SEARCH_HPP

#include <akshara/phrase/match_policy.hpp>
#include <akshara/phrase/name_table.hpp>
#include <akshara/phrase/word_line.hpp>

namespace akshara::inline v0::detail {

/// Names found at one place: where, and whom they name.
struct found_phrase {
    akshara::span span;
    entity_list entities;
    bool hyphen = false;
    std::uint32_t name = 0; ///< the number of the node at which the name ends
};

/// Reads a text's words once and gives the matches as its policy has them. From every word that a name may begin with it
/// goes from node to node for as long as a name does, at most 32 words.
template <class Words>
class phrase_search {
public:
    constexpr phrase_search(std::string_view bytes, const name_table& names, match_policy policy,
                            kernel k = best_kernel())
        : line_(bytes, k), names_(names), policy_(policy) {}

    /// The next match; false at the end.
    constexpr bool next(found_phrase& found) {
        if (given_) leave(true);
        while (depth_ > 0 || line_.find(scout{names_, line_.words()})) {
            while (go_on()) {
                if (!is_match()) continue;
                longest_ = depth_;
                longest_node_ = node_;
                if (policy_.selection != match_selection::all) continue;
                give(found);
                return true;
            }
            given_ = is_chosen();
            if (given_) {
                give(found);
                return true;
            }
            leave(false);
        }
        return false;
    }
    /// Gives the nodes of those names that the last words of the match given last are: of चुनाव आयोग that of आयोग. The
    /// longer before the shorter; at most 31.
    template <class Take>
    constexpr void last_parts(Take take) const {
        for (std::size_t first = 1; first < longest_; ++first) {
            name_node node;
            std::size_t at = first;
            while (at < longest_ && names_.find(node, at == first ? std::string_view() : gap_before(at).separator,
                                                line_.words().bytes(line_[at]), hash(line_[at])))
                ++at;
            if (at == longest_ && node.ends_name()) take(node);
        }
    }

private:
    /// Tells the line which words a name may begin with, and what is known of each: the node that it may be.
    struct scout {
        const name_table& names;
        const Words& words;

        [[nodiscard]] constexpr bool may_want(std::uint64_t key) const noexcept { return names.may_begin(key); }
        [[nodiscard]] constexpr bool wants(std::uint64_t key, std::uint64_t next) const noexcept { return names.may_begin(key, next); }
        [[nodiscard]] constexpr std::uint64_t fetch(const form_word& word) const noexcept {
            return names.fetch_slots(word_hash(words.bytes(word), word.key));
        }
        [[nodiscard]] constexpr std::uint32_t know(const form_word& word, std::uint64_t fetched) const noexcept {
            return names.fetch_word(fetched, word.last - word.first);
        }
    };

    /// Goes on to the next word; false when no name does.
    constexpr bool go_on() {
        if (depth_ == most_words || (depth_ > 0 && !node_.goes_on)) return false;
        const form_word* const word = line_.ahead(depth_);
        if (word == nullptr || (depth_ == 1 && !names_.may_go_on(line_[0].key, word->key))) return false;
        const std::string_view bytes = line_.words().bytes(*word);
        if (depth_ == 0) {
            if (!names_.find_first(node_, line_.known(), bytes, word->key)) return false;
        } else {
            const word_gap gap = gap_before(depth_);
            if (gap.breaks || !names_.find(node_, gap.separator, bytes, hash(*word))) return false;
        }
        ++depth_;
        return true;
    }
    [[nodiscard]] constexpr word_gap gap_before(std::size_t word) const noexcept {
        return line_.words().gap(line_[word - 1], line_[word]);
    }
    [[nodiscard]] constexpr std::uint64_t hash(const form_word& word) const noexcept {
        return word_hash(line_.words().bytes(word), word.key);
    }
    constexpr bool is_match() {
        if (!node_.ends_name() || names_.entities(node_).empty()) return false; // a damaged block may list nobody
        return policy_.hyphen == hyphen_policy::keep || has_hyphen(depth_) == (policy_.hyphen == hyphen_policy::require);
    }
    constexpr bool has_hyphen(std::size_t words) {
        return line_.words().has_hyphen_before(line_[0]) || line_.words().has_hyphen_after(line_[words - 1]);
    }

    /// Whether the longest name from here is a match that was not given yet.
    constexpr bool is_chosen() {
        if (longest_ == 0 || policy_.selection == match_selection::all) return false;
        const std::size_t last = line_[longest_ - 1].last;
        if (policy_.selection == match_selection::maximal && last <= reached_) return false;
        reached_ = last;
        return true;
    }
    constexpr void give(found_phrase& found) {
        found = {line_.words().origin(line_[0], line_[longest_ - 1]), names_.entities(longest_node_),
                 has_hyphen(longest_), longest_node_.number};
    }
    constexpr void leave(bool chosen) noexcept {
        line_.drop(chosen && policy_.selection == match_selection::leftmost_longest ? longest_ : 1);
        depth_ = longest_ = 0;
        node_ = {};
        given_ = false;
    }

    word_line<Words> line_;
    name_table names_;
    match_policy policy_;
    name_node node_;               ///< of the words gone through …
    std::size_t depth_ = 0;        ///< … and how many they are
    name_node longest_node_;       ///< the same of the longest name among them, if there is one
    std::size_t longest_ = 0;
    bool given_ = false;           ///< that one was given, and its words are not left yet
    std::size_t reached_ = 0; ///< where the furthest match ends in the text in the form
};

} // namespace akshara::detail

#endif
