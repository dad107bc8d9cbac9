// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_DEVANAGARI_ACRONYM_HPP
#define AKSHARA_PHRASE_DEVANAGARI_ACRONYM_HPP

#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/form_words.hpp>
#include <akshara/phrase/letter_names.hpp>
#include <akshara/phrase/word_set.hpp>

namespace akshara::inline v0::detail {

/// What a bracket holds when it is one acronym in Devanagari and nothing else: डब्ल्यूएचओ or डब्ल्यू.एच.ओ. spells three
/// letters, भाजपा is made of three syllables.
class devanagari_acronym {
public:
    static constexpr std::size_t most_syllables = 8;

    constexpr explicit devanagari_acronym(std::string_view bytes) {
        if (!read(bytes)) letters_ = syllables_ = 0;
    }

    /// How many English letters it spells.
    [[nodiscard]] constexpr std::size_t letters() const noexcept { return letters_; }
    /// How many syllables it has; 0 when it spells letters.
    [[nodiscard]] constexpr std::size_t syllables() const noexcept { return syllables_; }
    /// The letter that a syllable begins with: भ, ज, प.
    [[nodiscard]] constexpr char32_t syllable(std::size_t at) const noexcept { return begins_[at]; }

private:
    // Who sent the report: it stands behind the place.
    static constexpr auto agencies = word_set{" पीटीआई एएनआई एएफपी आईएएनएस यूएनआई "};

    constexpr bool read(std::string_view bytes) {
        form_words<search_form_t, true> words(bytes);
        std::size_t last = 0;
        form_word before;
        for (form_word word; words.next(word, before.first); before = word) {
            const span here = words.origin(word);
            const bool first = last == 0;
            if (first ? here.first != 0 : letters_ == 0 || words.gap(before, word).separator != ".") return false;
            const std::string_view spelling = words.bytes(word);
            const std::size_t spelled = letters_spelled(spelling);
            if (agencies.has(spelling) || (spelled == 0 && !(first && read_syllables(spelling)))) return false;
            letters_ += spelled;
            last = here.last;
        }
        return bytes.substr(last).find_first_not_of(". ") == bytes.npos;
    }

    constexpr bool read_syllables(std::string_view word) noexcept {
        char32_t before = 0;
        for (std::size_t at = 0; at < word.size();) {
            const decoded here = decode(word, at);
            if (is_word_start(here.value) && before != devanagari::virama) {
                if (syllables_ == most_syllables || !devanagari::is_devanagari(here.value)) return false;
                begins_[syllables_++] = here.value;
            }
            before = here.value;
            at += here.size;
        }
        return true;
    }

    std::size_t letters_ = 0;
    std::size_t syllables_ = 0;
    char32_t begins_[most_syllables] = {};
};

} // namespace akshara::detail

#endif
