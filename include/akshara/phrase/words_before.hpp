// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_WORDS_BEFORE_HPP
#define AKSHARA_PHRASE_WORDS_BEFORE_HPP

#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/form_words.hpp>
#include <akshara/phrase/letter_names.hpp>
#include <akshara/phrase/name_edge.hpp>

namespace akshara::inline v0::detail {

/// The words of a line that stand before its end, counted from there: [0] is the last one. As far as a name could
/// reach.
class words_before {
public:
    static constexpr std::size_t most = 16;

    struct word {
        akshara::span span;
        std::size_t letters = 0; ///< that it spells: एपीजे three
        char32_t begins = 0;     ///< its first letter, in `search_form`
        bool in_name = false;    ///< it may begin a name: Devanagari, and none that stands before names
        bool joins = false;      ///< ऑफ: a name goes on before it
        bool may_join = false;   ///< एवं: a name may go on before it
        bool is_and = false;     ///< और
        bool parted = false;     ///< no name goes on from it to the word after it
    };

    /// `stretch` of `bytes` ends where the name has to end, spaces aside.
    constexpr words_before(std::string_view bytes, akshara::span stretch) {
        form_words<search_form_t, true> reader(bytes.substr(stretch.first, stretch.size()));
        std::size_t last = stretch.first;
        form_word before;
        for (form_word found; reader.next(found, before.first); before = found) {
            if (count_ > 0) look_back_from(reader.gap(before, found));
            const akshara::span here = reader.origin(found);
            last = stretch.first + here.last;
            add(reader.bytes(found), {stretch.first + here.first, last});
        }
        separator behind = separator::none;
        for (std::size_t at = last; at < stretch.last;) {
            const decoded c = decode(bytes, at);
            behind = behind + separator_kind_of(c.value);
            at += c.size;
        }
        if (behind != separator::none && behind != separator::white_space) count_ = 0;
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return count_ < most ? count_ : most; }
    [[nodiscard]] constexpr const word& operator[](std::size_t back) const noexcept {
        return line_[(count_ - 1 - back) % most];
    }
    /// Whether a name that reaches to the word after this one may reach to it.
    [[nodiscard]] constexpr bool goes_on_to(std::size_t back) const noexcept {
        return back < size() && !(*this)[back].parted;
    }
    [[nodiscard]] constexpr bool is_of_name(std::size_t back) const noexcept {
        return goes_on_to(back) && (*this)[back].in_name;
    }

private:
    constexpr void add(std::string_view bytes, akshara::span here) noexcept {
        word w;
        w.span = here;
        w.begins = bytes.empty() ? 0 : decode(bytes, 0).value;
        w.letters = letters_spelled(bytes);
        w.joins = within_names.has(bytes);
        w.may_join = w.joins || perhaps_within_names.has(bytes);
        w.is_and = bytes == "और";
        w.in_name = devanagari::is_devanagari_letter_or_sign(w.begins) && !w.may_join && !before_names.has(bytes);
        line_[count_++ % most] = w;
    }

    constexpr void look_back_from(const word_gap& gap) noexcept {
        word& w = line_[(count_ - 1) % most];
        w.parted = gap.breaks;
        // के. चंद्रशेखर राव: with a dot it is an initial.
        if (gap.separator == "." && w.letters == 1) w.in_name = true;
    }

    word line_[most] = {};
    std::size_t count_ = 0;
};

} // namespace akshara::detail

#endif
