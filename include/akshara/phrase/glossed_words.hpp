// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_GLOSSED_WORDS_HPP
#define AKSHARA_PHRASE_GLOSSED_WORDS_HPP

#include <akshara/phrase/devanagari_acronym.hpp>
#include <akshara/phrase/latin_gloss.hpp>
#include <akshara/phrase/words_before.hpp>

namespace akshara::inline v0::detail {

/// How many of the words before a bracket its gloss speaks of; 0 when it is no gloss of a name.
class glossed_words {
public:
    /// Word by word from the right: Kalam is कलाम, Abdul is अब्दुल, A.P.J. is एपीजे or nothing.
    static constexpr std::size_t count(const words_before& words, const latin_gloss& gloss) noexcept {
        if (!gloss.valid()) return 0;
        if (const std::size_t letters = gloss.acronym(); letters != 0) {
            if (words.is_of_name(0) && words[0].letters == letters) return 1; // आईपीएल (IPL)
            return count_letters(words, letters);
        }
        bool capitals = true;
        for (std::size_t k = 0; k < gloss.size(); ++k) capitals = capitals && gloss[k].all_capitals();
        std::size_t taken = 0;
        bool joined = false; // by "and", "of"
        for (std::size_t k = gloss.size(); k > 0; --k) {
            const latin_gloss::word& latin = gloss[k - 1];
            const bool initials = latin.letters == 1 || (latin.letters <= 3 && !capitals);
            if (latin.silent) {
                joined = true;
            } else if (latin.all_capitals() && initials) {
                taken = take_initials(words, taken, latin.letters);
            } else {
                if (is_inner(words, taken) || (joined && is_and(words, taken))) ++taken;
                if (!words.is_of_name(taken)) return 0;
                ++taken;
                joined = false;
            }
        }
        return with_joined(words, taken);
    }

    static constexpr std::size_t count(const words_before& words, const devanagari_acronym& acronym) noexcept {
        if (acronym.letters() >= 2) return count_letters(words, acronym.letters());
        return acronym.syllables() >= 2 ? count_syllables(words, acronym) : 0;
    }

private:
    /// A word for each letter; a word that itself spells letters stands for those: वाईएसआर कांग्रेस पार्टी (वाईएसआरसीपी).
    static constexpr std::size_t count_letters(const words_before& words, std::size_t letters) noexcept {
        std::size_t taken = 0;
        while (letters > 0) {
            if (is_inner(words, taken)) {
                ++taken;
            } else if (words.is_of_name(taken)) {
                const std::size_t spelled = words[taken].letters;
                letters -= spelled > 1 && spelled <= letters ? spelled : 1;
                ++taken;
            } else {
                return 0;
            }
        }
        return with_joined(words, taken);
    }

    /// भाजपा: भारतीय, जनता, पार्टी.
    static constexpr std::size_t count_syllables(const words_before& words,
                                                 const devanagari_acronym& acronym) noexcept {
        std::size_t taken = 0;
        for (std::size_t k = acronym.syllables(); k > 0; ++taken) {
            if (is_inner(words, taken)) continue;
            if (!words.goes_on_to(taken) || words[taken].begins != acronym.syllable(--k)) return 0;
        }
        return taken;
    }

    static constexpr std::size_t take_initials(const words_before& words, std::size_t taken,
                                               std::size_t letters) noexcept {
        while (letters > 0 && words.goes_on_to(taken) && words[taken].letters > 0 && words[taken].letters <= letters) {
            letters -= words[taken].letters;
            ++taken;
        }
        return taken;
    }

    static constexpr bool is_inner(const words_before& words, std::size_t at) noexcept {
        return at > 0 && words.goes_on_to(at) && words[at].may_join && words.is_of_name(at + 1);
    }

    static constexpr bool is_and(const words_before& words, std::size_t at) noexcept {
        return at > 0 && words.goes_on_to(at) && words[at].is_and;
    }

    /// इंग्लैंड एंड वेल्स क्रिकेट बोर्ड (ईसीबी): with एंड a name goes on whatever the letters say.
    static constexpr std::size_t with_joined(const words_before& words, std::size_t taken) noexcept {
        while (taken > 0 && is_inner(words, taken) && words[taken].joins) taken += 2;
        return taken;
    }
};

} // namespace akshara::detail

#endif
