// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_TITLE_BEFORE_HPP
#define AKSHARA_PHRASE_TITLE_BEFORE_HPP

#include <akshara/phrase/words_beside.hpp>

namespace akshara::inline v0::detail {

/// The titles that stand directly before a name, read from the name to the left.
class title_before {
public:
    /// `name` is where the name stands in `bytes`, which is not empty there.
    constexpr title_before(std::string_view bytes, span name) {
        // With its first letter, so that what stands between is seen in the form, too.
        const std::size_t letter = name.first + decode(bytes, name.first).size;
        const std::size_t from = name.first < words_beside::reach ? 0 : name.first - words_beside::reach;
        const words_beside words(bytes.substr(0, letter), {from, letter});
        if (words.last() == 0 || words.where(words.last() - 1).first != name.first) return;
        const std::size_t end = words.last() - 1;
        std::size_t at = end;
        while (const std::size_t taken = part_before(words, at, at == end)) at -= taken;
        if (at == end) return;
        found_ = {words.where(at).first, words.where(end - 1).last};
        if (words.before(end) == '.') found_.last += decode(bytes, found_.last).size; // डॉ.
    }

    /// Empty when there is none.
    [[nodiscard]] constexpr span found() const noexcept { return found_; }

private:
    static constexpr std::size_t longest_part = 4; // words: एम.एल.ए., एयर चीफ मार्शल

    /// How many words before `at` belong to the titles too; 0 for none. `beside_name`: no title has begun yet.
    constexpr std::size_t part_before(const words_beside& words, std::size_t at, bool beside_name) {
        if (at <= words.first()) return 0;
        const char separator = words.before(at);
        for (std::size_t size = most_words_before(words, at); size > 0; --size) {
            const entity_list roles = words.roles(at - size, at);
            if (!belongs(roles, separator, beside_name)) continue;
            qualifier_ = has_role(roles, title_role::qualifier);
            return size;
        }
        // सूचना एवं | प्रसारण मंत्री
        if (!qualifier_ || separator != ' ' || !has_role(words.roles(at - 1, at), title_role::joint)) return 0;
        if (at - 1 <= words.first() || words.before(at - 1) != ' ') return 0;
        for (std::size_t size = most_words_before(words, at - 1); size > 0; --size)
            if (has_role(words.roles(at - 1 - size, at - 1), title_role::qualifier)) return size + 1;
        return 0;
    }
    static constexpr std::size_t most_words_before(const words_beside& words, std::size_t at) noexcept {
        return at - words.first() < longest_part ? at - words.first() : longest_part;
    }
    static constexpr bool belongs(entity_list roles, char separator, bool beside_name) noexcept {
        const bool shortened = has_role(roles, title_role::abbreviation);
        const bool full = has_role(roles, title_role::courtesy) || has_role(roles, title_role::epithet) ||
                          has_role(roles, title_role::office);
        const bool qualifies = !beside_name && has_role(roles, title_role::qualifier);
        switch (separator) {
        case ' ': return shortened || full || qualifies;
        case '-': return !beside_name && (full || qualifies); // उप-राष्ट्रपति
        // After a whole word a dot ends the sentence.
        case '.': return shortened || has_role(roles, title_role::initial);
        default: return false;
        }
    }

    span found_;
    bool qualifier_ = false; ///< whether the last part taken is one
};

} // namespace akshara::detail

#endif
