// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_LATIN_GLOSS_HPP
#define AKSHARA_PHRASE_LATIN_GLOSS_HPP

#include <akshara/phrase/separator.hpp>
#include <akshara/phrase/word_set.hpp>
#include <akshara/text/utf8.hpp>
#include <akshara/unicode/case_folding.hpp>
#include <akshara/unicode/script.hpp>
#include <akshara/unicode/word_class.hpp>

namespace akshara::inline v0::detail {

/// What a bracket holds when it is Latin words and nothing else: `A.P.J. Abdul Kalam` is the initials of three letters
/// and two words.
class latin_gloss {
public:
    static constexpr std::size_t most_words = 12;

    struct word {
        std::size_t letters = 0;
        std::size_t capitals = 0;
        bool silent = false; ///< of, Dr: nothing in the Hindi name answers to it

        [[nodiscard]] constexpr bool all_capitals() const noexcept { return letters == capitals; }
    };

    constexpr explicit latin_gloss(std::string_view bytes) noexcept { valid_ = read(bytes); }

    /// Whether it may be a name's: words alone, the first with a capital, none that tells of a photo or an agency.
    [[nodiscard]] constexpr bool valid() const noexcept { return valid_; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr const word& operator[](std::size_t at) const noexcept { return words_[at]; }
    /// Of how many letters the one word is an acronym; 0: of none, or there is more than one word.
    [[nodiscard]] constexpr std::size_t acronym() const noexcept {
        return size_ == 1 && words_[0].all_capitals() && words_[0].letters >= 2 && words_[0].letters <= 6
                   ? words_[0].letters
                   : 0;
    }

private:
    // Who took the picture, who sent the report; (III) is a number.
    static constexpr auto no_gloss =
        word_set{" photo photos file image images pic video via getty twitter facebook source courtesy "
                 "credit live update pti ani afp ians uni ap reuters bhasha i ii iii iv v vi vii viii ix x "};
    static constexpr auto silent = word_set{" of the and for in at on dr mr mrs ms prof shri sri smt "};

    static constexpr bool is_capital(char32_t c) noexcept { return fold_case_of(c) != c; }
    static constexpr bool separates(char32_t c) noexcept {
        return c == U' ' || c == 0x00A0 || c == U'.' || c == U'&' || is_hyphen(c);
    }

    constexpr bool read(std::string_view bytes) noexcept {
        bool initials = false; // A. of A.P.J. stands before
        for (std::size_t at = 0; at < bytes.size();) {
            const decoded here = decode(bytes, at);
            if (script_of(here.value) == script::latin) {
                const word found = read_word(bytes, at);
                if (found.letters == 0 || (size_ == 0 && found.capitals == 0)) return false;
                const bool initial = found.letters == 1 && found.capitals == 1;
                if (initial && initials) {
                    ++words_[size_ - 1].letters;
                    ++words_[size_ - 1].capitals;
                } else {
                    if (size_ == most_words) return false;
                    words_[size_++] = found;
                }
                initials = initial;
            } else {
                if (!separates(here.value)) return false;
                initials = initials && !is_hyphen(here.value) && here.value != U'&';
                at += here.size;
            }
        }
        return size_ > 1 || (size_ == 1 && words_[0].letters > 1);
    }

    /// The word at `at`, which is moved behind it; without letters when no gloss holds such a word.
    static constexpr word read_word(std::string_view bytes, std::size_t& at) noexcept {
        word found;
        char small[12] = {};
        std::size_t size = 0;
        for (; at < bytes.size();) {
            const decoded c = decode(bytes, at);
            const bool inside = word_class_of(c.value) == word_class::mark || c.value == U'\'' || c.value == U'’';
            if (!inside && script_of(c.value) != script::latin) break;
            if (!inside) ++found.letters;
            if (is_capital(c.value)) ++found.capitals;
            if (size < sizeof small)
                small[size] = static_cast<char>(static_cast<unsigned char>(fold_case_of(c.value) & 0x7F));
            ++size;
            at += c.size;
        }
        const std::string_view folded{small, size < sizeof small ? size : 0};
        found.silent = silent.has(folded);
        return no_gloss.has(folded) ? word{} : found;
    }

    word words_[most_words] = {};
    std::size_t size_ = 0;
    bool valid_ = false;
};

} // namespace akshara::detail

#endif
