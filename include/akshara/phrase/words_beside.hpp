// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_WORDS_BESIDE_HPP
#define AKSHARA_PHRASE_WORDS_BESIDE_HPP

#include <akshara/phrase/form_words.hpp>
#include <akshara/phrase/title_words.hpp>

namespace akshara::inline v0::detail {

/// The words of a short stretch of a text, in `search_form`, and what may be beside a name of them. Words that the
/// stretch may have cut are left out: the first one always, unless the text begins with it. All questions are O(1).
class words_beside {
public:
    /// How far from a name its titles and postpositions are looked for, in bytes.
    static constexpr std::size_t reach = 256;

    /// `stretch` is in `bytes`; a few bytes more or less, for it is cut between code points.
    constexpr words_beside(std::string_view bytes, span stretch)
        : stretch_(between_code_points(bytes, stretch)), bytes_(bytes),
          reader_(bytes.substr(stretch_.first, stretch_.size())) {
        count_ = reader_.read(words_, most);
        if (count_ > 0 && stretch_.last < bytes.size() && where(count_ - 1).last == stretch_.last) --count_;
        if (count_ > 0 && stretch_.first > 0) first_ = 1; // it may begin before
    }

    [[nodiscard]] constexpr std::size_t first() const noexcept { return first_; }
    [[nodiscard]] constexpr std::size_t last() const noexcept { return count_; }
    /// In the text.
    [[nodiscard]] constexpr span where(std::size_t k) const noexcept {
        const span here = reader_.origin(words_[k]);
        return {stretch_.first + here.first, stretch_.first + here.last};
    }
    /// What stands before word `k`, as one byte for its class; 0 for what parts names.
    [[nodiscard]] constexpr char before(std::size_t k) const noexcept {
        const word_gap gap = reader_.gap(words_[k - 1], words_[k]);
        return gap.breaks ? '\0' : gap.separator[0];
    }
    /// Whether nothing stands between the dot before word `k` and the word: जी.डी.पी.
    [[nodiscard]] constexpr bool is_glued(std::size_t k) const noexcept {
        return separator_kind_of(decode_before(bytes_, where(k).first).value) == separator_kind::dot;
    }
    /// What the words [from, to) are together; empty when nothing.
    [[nodiscard]] constexpr entity_list roles(std::size_t from, std::size_t to) const noexcept {
        const name_table known = title_words().names();
        name_node node;
        for (std::size_t k = from; k < to; ++k) {
            if (k > from && !node.goes_on) return {};
            const std::string_view word = reader_.bytes(words_[k]);
            const std::string_view separator = k == from ? std::string_view() : reader_.gap(words_[k - 1], words_[k]).separator;
            if (k > from && separator.empty()) return {};
            if (!known.find(node, separator, word, hash_of(word))) return {};
        }
        return known.entities(node);
    }

private:
    // Of the longest stretch that is asked for, a byte a word.
    static constexpr std::size_t most = reach + 8;

    static constexpr span between_code_points(std::string_view bytes, span stretch) noexcept {
        while (stretch.first < stretch.last && !is_code_point_boundary(bytes, stretch.first)) ++stretch.first;
        while (stretch.last < bytes.size() && !is_code_point_boundary(bytes, stretch.last)) ++stretch.last;
        return stretch;
    }

    span stretch_;
    std::string_view bytes_;
    form_words<search_form_t, true> reader_;
    form_word words_[most] = {};
    std::size_t count_ = 0;
    std::size_t first_ = 0;
};

} // namespace akshara::detail

#endif
