// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_SENTENCES_HPP
#define AKSHARA_SEGMENT_SENTENCES_HPP

#include <akshara/segment/hindi_sentence_rules.hpp>
#include <akshara/segment/plain_sentence_rules.hpp>
#include <akshara/segment/segments.hpp>
#include <akshara/segment/wrapped_lines.hpp>

namespace akshara {

/// Which rules cut a text into sentences.
enum class sentence_rules : unsigned char {
    hindi, ///< UAX #29 and what Hindi asks for beyond it: abbreviations, initials, ellipses, pipes typed for dandas
    plain, ///< UAX #29 exactly
};

/// What a line end does.
enum class sentence_line_ends : unsigned char {
    end,  ///< each ends a sentence (UAX #29)
    wrap, ///< a single one passes where no terminator stands before it: text that was broken into lines
};

struct sentence_options {
    sentence_rules rules = sentence_rules::hindi;
    sentence_line_ends line_ends = sentence_line_ends::end;

    friend constexpr bool operator==(const sentence_options&, const sentence_options&) = default;
};

/// A sentence with its closing marks, the white space after it and its line end. In Hindi's rules blank lines belong to
/// the sentence before, those at the text's start to the first: no sentence is blank, unless the text is.
struct sentence_rule {
    sentence_options options;

    constexpr span next(std::string_view bytes, std::size_t from) const noexcept {
        if (options.rules == sentence_rules::plain) return {from, sentence_end(bytes, from)};
        const std::size_t first = from == 0 ? detail::past_blank_lines(bytes, 0) : from;
        const std::size_t last = sentence_end(bytes, first);
        return {from, detail::is_line_start(bytes, last) ? detail::past_blank_lines(bytes, last) : last};
    }

private:
    constexpr std::size_t sentence_end(std::string_view bytes, std::size_t from) const noexcept {
        const auto unit_at = [&](const detail::decoded& here, std::size_t at) {
            const sentence_break unit = unit_of(bytes, at, here.value);
            if (options.line_ends == sentence_line_ends::end || !detail::is_line_end(unit)) return unit;
            const auto is_terminator = [&](std::size_t where, char32_t c) { return ends_line_at(bytes, where, c); };
            return detail::wraps_line(bytes, at, is_terminator) ? sentence_break::sp : unit;
        };
        return detail::next_break<plain_sentence_rules>(bytes, from, unit_at);
    }
    constexpr sentence_break unit_of(std::string_view bytes, std::size_t at, char32_t c) const noexcept {
        if (options.rules == sentence_rules::hindi) return detail::hindi_sentence_break_at(bytes, at, c);
        return sentence_break_of(c);
    }
    constexpr bool ends_line_at(std::string_view bytes, std::size_t at, char32_t c) const noexcept {
        if (options.rules == sentence_rules::hindi) return detail::hindi_ends_line_at(bytes, at, c);
        const sentence_break unit = sentence_break_of(c);
        return unit == sentence_break::a_term || unit == sentence_break::s_term;
    }
};

template <text Text>
using sentences_view = segments_view<Text, sentence_rule>;

namespace detail {

struct sentences_closure : adaptor_base {
    sentence_options options;

    template <readable T>
    [[nodiscard]] constexpr auto operator()(T&& t) const {
        return sentences_view<handle<T>>{{}, akshara::read(static_cast<T&&>(t)), {options}};
    }
};

struct sentences_adaptor : view_adaptor<sentences_view> {
    using view_adaptor<sentences_view>::operator();

    [[nodiscard]] constexpr sentences_closure operator()(sentence_options options) const noexcept { return {{}, options}; }
};

} // namespace detail

/// `text | sentences`, or `text | sentences(sentence_options{.rules = sentence_rules::plain})`. They tile the text.
inline constexpr detail::sentences_adaptor sentences{};

} // namespace akshara

#endif
