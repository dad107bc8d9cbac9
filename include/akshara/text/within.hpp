// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_WITHIN_HPP
#define AKSHARA_TEXT_WITHIN_HPP

#include <akshara/text/adaptor.hpp>
#include <akshara/text/target.hpp>

namespace akshara::inline v0 {

/// A stretch of a text as a text of its own: offsets start at 0, origins stay the source's.
template <text Text>
class part {
public:
    constexpr part() = default;
    /// `stretch` is in bytes of `whole.utf8()`; what lies outside is cut off.
    constexpr part(Text whole, span stretch) noexcept : whole_(whole), stretch_(stretch) {
        const std::size_t size = whole.utf8().size();
        if (stretch_.last > size) stretch_.last = size;
        if (stretch_.first > stretch_.last) stretch_.first = stretch_.last;
    }

    [[nodiscard]] constexpr std::string_view utf8() const noexcept {
        return whole_.utf8().substr(stretch_.first, stretch_.size());
    }
    [[nodiscard]] constexpr std::size_t origin(std::size_t offset) const noexcept {
        return whole_.origin(stretch_.first + offset);
    }

private:
    Text whole_{};
    span stretch_{};
};

namespace detail {

template <class Text>
inline constexpr bool shifts_only<part<Text>> = shifts_only<Text>;

template <class V>
concept has_span = requires(const V& value) {
    { value.span } -> std::convertible_to<span>;
};

struct within_closure : adaptor_base {
    span in_source;

    template <readable T>
    [[nodiscard]] constexpr auto operator()(T&& t) const {
        const auto whole = akshara::read(static_cast<T&&>(t));
        return part<handle<T>>{whole, {target(whole, in_source.first), target(whole, in_source.last)}};
    }
};

} // namespace detail

/// `text | within(value)`: the part of the text where the value stands, as a text whose spans are still the source's.
[[nodiscard]] constexpr detail::within_closure within(span in_source) noexcept { return {{}, in_source}; }
/// The same of a value that has one: a fragment, a match, a quotation.
template <detail::has_span Value>
[[nodiscard]] constexpr detail::within_closure within(const Value& value) noexcept {
    return {{}, value.span};
}

} // namespace akshara

#endif
