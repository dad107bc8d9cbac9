// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_STEP_HPP
#define AKSHARA_NORMALIZE_STEP_HPP

#include <akshara/normalize/placed_code_point.hpp>

#include <concepts>
#include <type_traits>

namespace akshara {

/// What stands before a text's first code point and after its last, to a step that looks there.
inline constexpr char32_t text_edge = 0x110000;

/// The code points written last, as a step sees them: `[0]` is the newest, `[1]` the one before it, and
/// `text_edge` what lies before the first.
class written {
public:
    constexpr explicit written(const detail::placed_code_points& stack) noexcept : last_(stack.data() + stack.size()), size_(stack.size()) {}

    [[nodiscard]] constexpr char32_t operator[](std::size_t back) const noexcept {
        return back < size_ ? (last_ - 1 - back)->value : text_edge;
    }

private:
    const detail::placed_code_point* last_;
    std::size_t size_;
};

/// A step's answer: take the last `taken` code points back and write `put` in their place, oldest first.
/// With `taken` 0 there is nothing to do.
struct rewrite {
    static constexpr std::size_t most = 4;

    std::size_t taken = 0;
    std::size_t put_size = 0;
    char32_t put[most] = {};

    constexpr rewrite() = default;
    template <std::integral... Put>
        requires(sizeof...(Put) <= most)
    constexpr explicit rewrite(std::size_t takes, Put... puts) noexcept : taken(takes), put_size(sizeof...(Put)), put{static_cast<char32_t>(puts)...} {}
};

/// One rule of normalization, as an empty type. It is asked after each code point that is written:
///
///     struct fold_my_letter_t {
///         static constexpr std::size_t reach = 1; // how many code points `apply` looks at, the newest included
///         // Whether a change may begin at c: all others are passed over, and a change that begins there is not made.
///         static constexpr bool acts_on(char32_t c) noexcept;
///         // What to do now that text[0] has come.
///         static constexpr rewrite apply(written text) noexcept;
///     };
///
/// What is put is looked at again by every step of the form, so a step must come to rest: it never rewrites its own
/// answer back. A rule that asks for what follows waits until it has come; at the end `text_edge` comes.
/// A step meets a letter before the marks that compose with it, and marks in the order of the source: a rule about é
/// takes é, which comes once it is composed, and a rule about e has acted on the e before.
template <class S>
concept step = std::is_empty_v<S> && std::semiregular<S> && requires(char32_t c, written text) {
    { S::reach } -> std::convertible_to<std::size_t>;
    { S::acts_on(c) } noexcept -> std::same_as<bool>;
    { S::apply(text) } noexcept -> std::same_as<rewrite>;
};

} // namespace akshara

#endif
