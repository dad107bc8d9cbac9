// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_READ_HPP
#define AKSHARA_TEXT_READ_HPP

#include <akshara/text/source.hpp>

#include <type_traits>
#include <utility>

namespace akshara::inline v0 {

namespace detail {

/// How a view holds a text that owns its bytes: by address.
template <text Owner>
struct text_pointer {
    const Owner* owner = nullptr;

    [[nodiscard]] constexpr std::string_view utf8() const noexcept { return owner ? owner->utf8() : std::string_view{}; }
    [[nodiscard]] constexpr std::size_t origin(std::size_t offset) const noexcept {
        return owner ? owner->origin(offset) : 0;
    }
    [[nodiscard]] constexpr std::size_t target(std::size_t offset) const noexcept
        requires requires(const Owner& text) { text.target(offset); }
    {
        return owner ? owner->target(offset) : 0;
    }
};

template <class T>
concept bytes_like = std::is_convertible_v<T, std::string_view> || std::is_convertible_v<T, std::u8string_view>;

template <class T>
concept text_like = bytes_like<T> || text<std::remove_cvref_t<T>>; // give a string of UTF-8, or a type with utf8() and origin()

/// Whether looking at it now is safe later: somebody else keeps it, or copying it copies no bytes.
template <class T>
concept borrows = std::is_lvalue_reference_v<T> || std::is_trivially_copyable_v<std::remove_cvref_t<T>>;

} // namespace detail

/// What a view may be made over: a text, or anything that converts to a string view, that outlives the expression.
template <class T>
concept readable = detail::text_like<T> && detail::borrows<T>;

/// What dies at the end of the expression together with its bytes: name it first, then pipe the name.
template <class T>
concept owning_temporary = detail::text_like<T> && !detail::borrows<T>;

/// The handle that a view keeps of `T`: a `source`, the text itself if copying it is cheap, else a pointer to it.
template <readable T>
[[nodiscard]] constexpr auto read(T&& t) noexcept {
    using bare = std::remove_cvref_t<T>;
    if constexpr (text<bare> && std::is_trivially_copyable_v<bare>) return bare(t);
    else if constexpr (text<bare>) return detail::text_pointer<bare>{&t};
    else if constexpr (std::is_convertible_v<T, std::string_view>) return source{static_cast<std::string_view>(t)};
    else return source{static_cast<std::u8string_view>(t)};
}

/// The type of that handle.
template <readable T>
using handle = decltype(akshara::read(std::declval<T>()));

} // namespace akshara

#endif
