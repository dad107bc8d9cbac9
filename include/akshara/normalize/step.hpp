// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_STEP_HPP
#define AKSHARA_NORMALIZE_STEP_HPP

#include <akshara/normalize/code_point_run.hpp>
#include <akshara/normalize/trigger.hpp>
#include <akshara/normalize/written.hpp>

#include <concepts>
#include <string_view>
#include <type_traits>

namespace akshara::inline v0 {

/// A step's answer: take the last `taken` code points back and write `put` in their place, oldest first.
/// With `taken` 0 there is nothing to do.
struct rewrite {
    static constexpr std::size_t most = 4; ///< code points that can be put

    std::size_t taken = 0;    ///< how many code points are taken back
    std::size_t put_size = 0; ///< how many are put
    char32_t put[most] = {};  ///< the code points that are put

    constexpr rewrite() = default;
    /// Takes `takes` code points back and puts these.
    template <std::integral... Put>
        requires(sizeof...(Put) <= most)
    constexpr explicit rewrite(std::size_t takes, Put... puts) noexcept : taken(takes), put_size(sizeof...(Put)), put{static_cast<char32_t>(puts)...} {}
};

namespace detail {

template <class S>
concept acts_on_code_points = requires(char32_t c) {
    { S::acts_on(c) } noexcept -> std::same_as<bool>;
};
template <class S>
concept acts_on_pairs = requires { trigger{S::triggers[0]}; };

} // namespace detail

/// One rule of normalization, as an empty type. It is asked after each code point that is written:
///
///     struct fold_my_letter_t {
///         static constexpr std::size_t reach = 1; // how many code points `apply` looks at, the newest included
///         // Whether `apply` may have to do with c: all others are passed over, unless one stands in reach of such a one.
///         static constexpr bool acts_on(char32_t c) noexcept;
///         // What to do now that text[0] has come.
///         static constexpr rewrite apply(written text) noexcept;
///         // Optional: what it is called where changes are listed.
///         static constexpr std::string_view name() noexcept;
///     };
///
/// In place of `acts_on` a step may name pairs of neighbours, of which one stands in what `apply` looks at. The rarer
/// they are in clean text, the faster a form passes it by:
///
///     static constexpr trigger triggers[] = {{is_virama, is_matra}};
///
/// What is put is looked at again by every step of the form, so a step must come to rest: it never rewrites its own
/// answer back. A rule that asks for what follows waits until it has come; at the end `text_edge` comes.
/// A step meets a letter before the marks that compose with it, and marks in the order of the source: a rule about é
/// takes é, which comes once it is composed, and a rule about e has acted on the e before.
template <class S>
concept step = std::is_empty_v<S> && std::semiregular<S> && (detail::acts_on_code_points<S> || detail::acts_on_pairs<S>) && requires(written text) {
    { S::reach } -> std::convertible_to<std::size_t>;
    { S::apply(text) } noexcept -> std::same_as<rewrite>;
};

/// A step that orders or replaces code points of a run, however long it is, and never changes their number:
///
///     static constexpr bool in_run(char32_t c) noexcept; // a run: as many of these as stand side by side
///     static constexpr bool arrange(code_point_run run) noexcept; // whether anything changed
///
/// A run is looked at when it holds one of the step's triggers, once all of it has come. Linear in its size.
template <class S>
concept arranging_step = step<S> && requires(char32_t c, code_point_run run) {
    { S::in_run(c) } noexcept -> std::same_as<bool>;
    { S::arrange(run) } noexcept -> std::same_as<bool>;
};

} // namespace akshara

#endif
