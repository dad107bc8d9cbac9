// SPDX-License-Identifier: BSL-1.0
#include "text.hpp"

#include "hindi_counts.hpp"

#include <utility>

namespace benchmarks {

namespace {

/// One style of quotation marks: what opens, what closes, and how many words stand between at most.
struct quotation_style {
    vocabulary opening;
    vocabulary closing;
    std::uint32_t longest;
};

class text_maker {
public:
    std::string make(std::size_t bytes) {
        while (made_.size() < bytes || made_.back() != '\n') {
            add_word();
            add_separator();
        }
        return std::move(made_);
    }

private:
    void add_word() {
        const std::uint32_t drawn = random_.below(words_in_all);
        if (drawn < latin_words_met_once) add_latin_word();
        else if (drawn < words_met_once) add_rare_word();
        else made_ += hindi_words().draw(random_);
    }

    void add_latin_word() {
        for (std::uint32_t letters = 3 + random_.below(6); letters > 0; --letters)
            made_ += static_cast<char>('a' + random_.below(26));
    }

    /// A word of no list: the front of one and the back of another, cut before a letter.
    void add_rare_word() {
        const std::string_view front = hindi_words().draw_evenly(random_);
        const std::string_view back = hindi_words().draw_evenly(random_);
        made_ += front.substr(0, letter_after(front, front.size() / 2));
        made_ += back.substr(letter_after(back, back.size() / 2));
    }

    static std::size_t letter_after(std::string_view word, std::size_t at) {
        constexpr std::string_view devanagari = "\xE0\xA4";
        while (at < word.size() && (word.substr(at, 2) != devanagari || is_mark(word[at + 2]))) ++at;
        return at;
    }
    /// Of the first half of the block, U+0900 … U+093F, by the last byte.
    static bool is_mark(char last) { return last < '\x84' || last >= '\xBA'; }

    void add_separator() {
        const std::string_view drawn = draw_separator();
        made_ += drawn;
        if (drawn.find('\n') != drawn.npos) words_left_in_line_ = random_.below(2 * words_in_line);
        else if (words_left_in_line_ > 0) --words_left_in_line_;
    }

    std::string_view draw_separator() {
        if (open_ != nullptr && words_to_close_-- == 0) return std::exchange(open_, nullptr)->closing.draw(random_);
        if (open_ != nullptr) return separators_.draw(random_);
        if (words_left_in_line_ == 0) return line_ends_.draw(random_);
        std::uint32_t drawn = random_.below(words_in_all);
        for (const quotation_style& style : styles_) {
            if (drawn < style.opening.total()) {
                open_ = &style;
                words_to_close_ = random_.below(style.longest);
                return style.opening.draw(random_);
            }
            drawn -= style.opening.total();
        }
        return separators_.draw(random_);
    }

    random_numbers random_{2026};
    const vocabulary separators_ = vocabulary::of_strings(separator_counts);
    const vocabulary line_ends_ = vocabulary::of_strings(line_end_counts);
    const quotation_style styles_[2] = {
        {vocabulary::of_strings(double_opening_counts), vocabulary::of_strings(double_closing_counts), 46},
        {vocabulary::of_strings(single_opening_counts), vocabulary::of_strings(single_closing_counts), 8},
    };
    std::uint32_t words_left_in_line_ = 0;
    const quotation_style* open_ = nullptr;
    std::uint32_t words_to_close_ = 0;
    std::string made_;
};

} // namespace

const vocabulary& hindi_words() {
    static const vocabulary words = vocabulary::of_words(word_counts);
    return words;
}

std::string make_text(std::size_t bytes) { return text_maker().make(bytes); }

} // namespace benchmarks
