// SPDX-License-Identifier: BSL-1.0
#include "text.hpp"

#include "hindi_counts.hpp"

#include <utility>

namespace benchmarks {

namespace {

/// Brackets, or a style of quotation marks.
struct enclosure {
    vocabulary opening;
    vocabulary closing;
    std::uint32_t longest;             ///< so many words stand inside at most
    std::uint32_t one_word_of_100;     ///< so often it is one word
    std::uint32_t latin_of_100;        ///< so often the words are Latin
    std::uint32_t farthest = no_limit; ///< so many words stand before it in the line at most
    std::uint32_t weight = 1;          ///< how much more often it opens where it may

    static constexpr std::uint32_t no_limit = 0xFFFFFFFF;
};

class text_maker {
public:
    std::string make(std::size_t bytes) {
        while (made_.size() < bytes || made_.back() != '\n') {
            made_ += next_word();
            add_separator();
        }
        return std::move(made_);
    }

private:
    /// Every few words the text says again what it has said not long ago, as real text does: words drawn one by one
    /// would hardly make the same pair twice.
    std::string next_word() {
        if (open_in_latin_) return latin_word();
        if (words_to_repeat_ == 0 && random_.below(100) < repeats_of_100) {
            words_to_repeat_ = 1 + random_.below(longest_repeat);
            repeated_ = random_.below(remembered);
        }
        std::string& place = said_[next_said_++ % remembered];
        if (words_to_repeat_ == 0) return place = drawn_word();
        --words_to_repeat_;
        std::string word = said_[repeated_++ % remembered];
        return place = word.empty() ? drawn_word() : word;
    }

    std::string drawn_word() {
        const std::uint32_t drawn = random_.below(words_in_all);
        if (drawn < latin_words_met_once) return latin_word();
        if (drawn < words_met_once) return rare_word();
        return std::string(hindi_words().draw(random_));
    }

    std::string latin_word() {
        std::string word(1, static_cast<char>('A' + random_.below(26)));
        for (std::uint32_t letters = 1 + random_.below(6); letters > 0; --letters)
            word += static_cast<char>('a' + random_.below(26));
        return word;
    }

    /// A word of no list: the front of one and the back of another, cut before a letter.
    std::string rare_word() {
        const std::string_view front = hindi_words().draw_evenly(random_);
        const std::string_view back = hindi_words().draw_evenly(random_);
        std::string word(front.substr(0, letter_after(front, front.size() / 2)));
        return word.append(back.substr(letter_after(back, back.size() / 2)));
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
        ++words_before_;
        if (drawn.find('\n') == drawn.npos) return;
        words_before_ = 0;
        words_of_line_ = 1 + random_.below(2 * words_in_line);
    }

    std::string_view draw_separator() {
        if (open_ != nullptr && words_to_close_-- == 0) return close();
        if (open_ != nullptr) return separators_.draw(random_);
        if (words_before_ + 1 >= words_of_line_) return line_ends_.draw(random_);
        std::uint32_t drawn = random_.below(words_in_all);
        for (const enclosure& each : enclosures_) {
            const std::uint32_t rate = each.opening.total() * each.weight;
            if (drawn < rate && words_before_ < each.farthest) return open(each);
            if (drawn < rate) break;
            drawn -= rate;
        }
        return separators_.draw(random_);
    }

    std::string_view open(const enclosure& which) {
        open_ = &which;
        open_in_latin_ = random_.below(100) < which.latin_of_100;
        words_to_close_ = random_.below(100) < which.one_word_of_100 ? 0 : random_.below(which.longest);
        return which.opening.draw(random_);
    }

    std::string_view close() {
        open_in_latin_ = false;
        return std::exchange(open_, nullptr)->closing.draw(random_);
    }

    // So many repeats that names of a large gazetteer miss the cache as often as on real text.
    static constexpr std::uint32_t remembered = 2000;
    static constexpr std::uint32_t repeats_of_100 = 15;
    static constexpr std::uint32_t longest_repeat = 5;

    random_numbers random_{2026};
    const vocabulary separators_ = vocabulary::of_strings(separator_counts);
    const vocabulary line_ends_ = vocabulary::of_strings(line_end_counts);
    const enclosure enclosures_[3] = {
        {vocabulary::of_strings(bracket_opening_counts), vocabulary::of_strings(bracket_closing_counts), 7, 70,
         latin_brackets_of_100, 7, 3},
        {vocabulary::of_strings(double_opening_counts), vocabulary::of_strings(double_closing_counts), 46, 0, 0},
        {vocabulary::of_strings(single_opening_counts), vocabulary::of_strings(single_closing_counts), 8, 0, 0},
    };
    std::vector<std::string> said_ = std::vector<std::string>(remembered); // the last words, by turns
    std::uint32_t next_said_ = 0;
    std::uint32_t repeated_ = 0;
    std::uint32_t words_to_repeat_ = 0;
    std::uint32_t words_before_ = 0; // in the line
    std::uint32_t words_of_line_ = 0;
    const enclosure* open_ = nullptr;
    bool open_in_latin_ = false;
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
