// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_NORMALIZED_HPP
#define AKSHARA_NORMALIZE_NORMALIZED_HPP

#include <akshara/normalize/form_reader.hpp>
#include <akshara/normalize/plain_reader.hpp>
#include <akshara/text/adaptor.hpp>
#include <akshara/text/origin.hpp>
#include <akshara/text/walk.hpp>

namespace akshara::inline v0 {

namespace detail {

/// What reads a text in a form, code point by code point.
template <class Form>
using reader_in = std::conditional_t<Form::is_exact, plain_reader, form_reader<Form>>;

} // namespace detail

/// The code points of a text in a form, made while they are read: those of `normalize(text, Form{}) | code_points`, with
/// the same spans. No text is built; only a long run of marks takes memory.
template <text Text, detail::form_like Form>
struct normalized_view : std::ranges::view_base {
    class walker {
    public:
        using value_type = code_point;

        constexpr walker() = default;
        constexpr explicit walker(const Text& text) : text_(text), reader_(text.utf8()) { advance(); }

        constexpr code_point value() const { return {here_.value, akshara::origin(text_, here_.span)}; }
        constexpr void advance() { place_ = reader_.next(here_) ? place_ + 1 : 0; }
        friend constexpr bool operator==(const walker& a, const walker& b) { return a.place_ == b.place_; }

    private:
        Text text_{};
        detail::reader_in<Form> reader_;
        code_point here_;
        std::size_t place_ = 0; ///< counted from 1; 0 at the end
    };
    using iterator = walk_iterator<walker>;

    Text text;

    [[nodiscard]] constexpr iterator begin() const { return iterator(std::in_place, text); }
    [[nodiscard]] constexpr iterator end() const { return iterator(); }
    [[nodiscard]] constexpr bool empty() const { return begin() == end(); }
};

namespace detail {

template <form_like Form>
struct normalized_closure : adaptor_base {
    template <readable T>
    [[nodiscard]] constexpr auto operator()(T&& text) const {
        return normalized_view<handle<T>, Form>{{}, akshara::read(static_cast<T&&>(text))};
    }
    template <owning_temporary T>
    void operator()(T&&) const = delete; // the text would die before the view: name it first, then pass the name
};

struct normalized_maker {
    template <form_like Form>
    [[nodiscard]] constexpr normalized_closure<Form> operator()(Form) const noexcept {
        return {};
    }
    template <step Step>
        requires(!form_like<Step>)
    void operator()(Step) const = delete; // a step by itself is no form yet: write form{step}
};

} // namespace detail

/// `text | normalized(form)`: its code points in the form as `code_point{value, span}`, for those who only compare.
inline constexpr detail::normalized_maker normalized{};

} // namespace akshara

template <class Text, class Form>
inline constexpr bool std::ranges::enable_borrowed_range<akshara::normalized_view<Text, Form>> = true;

#endif
