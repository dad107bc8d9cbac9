// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_SENTENCES_HPP
#define AKSHARA_SEGMENT_SENTENCES_HPP

#include <akshara/segment/segment_search.hpp>
#include <akshara/segment/segments.hpp>
#include <akshara/segment/sentence_units.hpp>

namespace akshara::inline v0 {

/// A sentence with its closing marks, the white space after it and its line end. In Hindi's rules blank lines belong to
/// the sentence before, those at the text's start to the first: no sentence is blank, unless the text is.
struct sentence_rule {
    /// By which rules, and what a line end does.
    sentence_options options;

    constexpr span next(std::string_view bytes, std::size_t from) const noexcept {
        if (options.rules == sentence_rules::plain) return {from, sentence_end(bytes, from)};
        const std::size_t first = from == 0 ? detail::past_blank_lines(bytes, 0) : from;
        const std::size_t last = sentence_end(bytes, first);
        return {from, detail::is_line_start(bytes, last) ? detail::past_blank_lines(bytes, last) : last};
    }

private:
    constexpr std::size_t sentence_end(std::string_view bytes, std::size_t from) const noexcept {
        return detail::segment_search<detail::sentence_units>::next(bytes, from, {options}).last;
    }
};

/// The sentences of a text, as fragments that tile it.
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
