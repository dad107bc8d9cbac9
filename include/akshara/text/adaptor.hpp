// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_ADAPTOR_HPP
#define AKSHARA_TEXT_ADAPTOR_HPP

#include <akshara/text/read.hpp>

namespace akshara::inline v0 {

/// The mark of a function object that a text may be piped into.
struct adaptor_base {};

/// Such a function object: what `text | adaptor` takes on its right.
template <class A>
concept adaptor = std::is_base_of_v<adaptor_base, std::remove_cvref_t<A>>;

/// `text | adaptor` is `adaptor(text)`: the one pipe of the library.
template <readable T, adaptor A>
[[nodiscard]] constexpr auto operator|(T&& text, const A& a) {
    return a(static_cast<T&&>(text));
}
template <owning_temporary T, adaptor A>
void operator|(T&&, const A&) = delete; // the text would die before the view: name it first, then pipe the name

/// The adaptor of a view that needs nothing but its text: `text | graphemes`, or `graphemes(text)`. What else a view can
/// be told follows the text: `graphemes(text, kernel::portable)`.
template <template <text> class View>
struct view_adaptor : adaptor_base {
    /// The view of a text that outlives it; `more` is what else the view takes, in its order.
    template <readable T, class... More>
        requires requires(handle<T> text, More... more) { View<handle<T>>{{}, text, more...}; }
    [[nodiscard]] constexpr auto operator()(T&& text, More... more) const {
        return View<handle<T>>{{}, akshara::read(static_cast<T&&>(text)), more...};
    }
    template <owning_temporary T, class... More>
    void operator()(T&&, More...) const = delete; // the text would die before the view: name it first, then pass the name
};

/// The adaptor of what must see the whole text before it answers: `Read{}(text)` gives an answer that owns itself, and
/// looks at the text's bytes.
template <class Read>
struct reading_adaptor : adaptor_base {
    /// The answer about a text whose bytes outlive it.
    template <readable T>
    [[nodiscard]] constexpr auto operator()(T&& text) const {
        return Read{}(akshara::read(static_cast<T&&>(text)));
    }
    template <owning_temporary T>
    void operator()(T&&) const = delete; // the text would die before the answer: name it first, then pass the name
};

} // namespace akshara

#endif
