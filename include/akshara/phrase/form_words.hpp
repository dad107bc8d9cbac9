// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_FORM_WORDS_HPP
#define AKSHARA_PHRASE_FORM_WORDS_HPP

#include <akshara/phrase/formed_window.hpp>
#include <akshara/phrase/separator.hpp>
#include <akshara/phrase/whole_window.hpp>
#include <akshara/phrase/word_key.hpp>
#include <akshara/segment/word_run_window.hpp>

#include <type_traits>

namespace akshara::inline v0::detail {

/// A word of a text in a form.
struct form_word {
    std::size_t first = 0; ///< in the text in the form, counted from its start
    std::size_t last = 0;
    std::uint64_t key = 0; ///< its `word_key`
};

/// What stands between two words.
struct word_gap {
    std::string_view separator; ///< the bytes in `exact_form`, else one byte for the class
    bool breaks = false;        ///< no phrase goes on over it
};

// What a name may have at most, so that every search is linear.
inline constexpr std::size_t most_words = 32;
inline constexpr std::size_t longest_word = 255; // bytes

/// The words of a text in a form, one after the other: those of `normalize(text, Form) | word_runs`, with what stands
/// between them. `Raw` tells whether the text is still to be brought into the form.
template <class Form, bool Raw>
class form_words {
public:
    constexpr explicit form_words(std::string_view bytes, kernel k = best_kernel())
        : kernel_(k), window_(bytes, k), words_(window_.bytes(), 0, k) {}

    static constexpr std::size_t nothing = static_cast<std::size_t>(-1);

    /// The next words, as many as there is room for, and how many they are; fewer at the text's end alone. Questions about
    /// them can be asked until others are read, and about those before them that begin at `kept` or behind it.
    constexpr std::size_t read(form_word* to, std::size_t room, std::size_t kept = nothing) {
        std::size_t count = 0;
        while (count < room && find_word(kept)) {
            const std::size_t more = take(to + count, room - count);
            words_.advance(window_.bytes(), more);
            count += more;
            if (kept > to[0].first) kept = to[0].first;
        }
        return count;
    }
    /// The next word; false at the end.
    constexpr bool next(form_word& word, std::size_t kept = nothing) { return read(&word, 1, kept) != 0; }

    /// In the form; empty when longer than any word of a gazetteer.
    [[nodiscard]] constexpr std::string_view bytes(const form_word& word) const noexcept {
        const std::size_t size = word.last - word.first;
        return size > longest_word ? std::string_view() : window_.bytes().substr(word.first - window_.first(), size);
    }
    /// Where words stand in the text, from one to another; deleted code points at the edges stay outside, joiners and marks
    /// inside.
    [[nodiscard]] constexpr span origin(const form_word& first, const form_word& last) const noexcept {
        return window_.origin_of_words({first.first - window_.first(), last.last - window_.first()});
    }
    [[nodiscard]] constexpr span origin(const form_word& word) const noexcept { return origin(word, word); }
    /// Whether a hyphen stands directly before it or behind it.
    [[nodiscard]] constexpr bool has_hyphen_before(const form_word& word) const noexcept { return ends_hyphen(window_.bytes(), word.first - window_.first()); }
    [[nodiscard]] constexpr bool has_hyphen_after(const form_word& word) const noexcept { return begins_hyphen(window_.bytes(), word.last - window_.first()); }

    /// What stands between a word and the next one.
    [[nodiscard]] constexpr word_gap gap(const form_word& before, const form_word& after) const noexcept {
        const std::string_view between = window_.bytes().substr(before.last - window_.first(), after.first - before.last);
        if constexpr (Form::is_exact) {
            return {between, between.size() > longest_word};
        } else {
            const std::string_view classes = "  -."; // of white_space, line_break, hyphen, dot
            const separator found = separator_of(between);
            if (found == separator::none || found == separator::breaks) return {{}, true};
            return {classes.substr(static_cast<unsigned char>(found) - 1u, 1)};
        }
    }

private:
    using window = std::conditional_t<Raw && !Form::is_exact, formed_window<Form>, whole_window>;

    /// Gives the words that were found together, with all behind them that tells where they end; how many they are.
    constexpr std::size_t take(form_word* to, std::size_t room) const noexcept {
        const std::string_view bytes = window_.bytes();
        const auto found = words_.found();
        const std::size_t first = window_.first();
        std::size_t size = found.size() < room ? found.size() : room;
        if (!window_.finished())
            while (found.last(size - 1) + behind > bytes.size()) --size;
        const bool inside = found.first(0) >= 8 && found.last(size - 1) + 8 <= bytes.size();
        for (std::size_t k = 0; k < size; ++k) {
            const std::size_t begin = found.first(k), end = found.last(k);
            to[k] = {first + begin, first + end, inside ? inner_word_key(bytes.data() + begin, end - begin) : word_key(bytes, begin, end)};
        }
        return size;
    }

    static constexpr std::size_t behind = 3 + 4; ///< a ० and whether a digit follows

    /// Whether a word stands here, with all behind it that tells where it ends.
    constexpr bool find_word(std::size_t kept) {
        while (!window_.finished() && words_.last() + behind > window_.bytes().size()) read_on(kept);
        return words_.first() != window_.bytes().size();
    }
    constexpr void read_on(std::size_t kept) {
        const std::string_view bytes = window_.bytes();
        std::size_t from = bytes.size() < behind ? 0 : bytes.size() - behind; // in no word, and none begins before
        if (words_.first() < from) from = words_.first();
        while (from > 0 && is_continuation(byte_at(bytes, from))) --from;
        std::size_t keep = from;
        if (kept != nothing && kept - window_.first() < keep) keep = kept - window_.first();
        // One code point more: it may be a hyphen, a ० may be a sign behind it.
        if (keep != 0) keep -= decode_before(bytes, keep).size;
        window_.read_on(keep);
        words_ = word_run_window(window_.bytes(), from - keep, kernel_);
    }

    kernel kernel_;
    window window_;
    word_run_window words_; ///< stands at the next word
};

} // namespace akshara::detail

#endif
