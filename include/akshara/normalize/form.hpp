// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FORM_HPP
#define AKSHARA_NORMALIZE_FORM_HPP

#include <akshara/normalize/contradiction.hpp>
#include <akshara/normalize/nfc.hpp>

namespace akshara::inline v0 {

namespace detail {

/// A form, and not a step by itself: it tells what becomes of the whole text.
template <class F>
concept form_like = std::is_empty_v<F> && std::semiregular<F> && requires {
    { F::is_exact } -> std::convertible_to<bool>;
    { F::composes } -> std::convertible_to<bool>;
};

/// One that has a pass of its own, and no steps.
template <class F>
concept has_own_pass = requires { typename F::template rewriter<int>; };

} // namespace detail

/// Several steps as one: `form{search_form, my_step{}}`. Its steps come to one common fixed point, in one pass;
/// a form is a step, so forms nest. A form without steps leaves every byte as it is.
/// Two steps that take back what the other makes of a code point (fold_digits, devanagari_digits) do not compile.
template <step... Steps>
struct form {
    constexpr form() = default;
    /// Names the steps; their order is that in which they are asked.
    constexpr explicit form(Steps...) noexcept // each is a form, or an empty type with reach, acts_on and apply (step.hpp)
        requires(sizeof...(Steps) > 0)
    {}

    /// The steps, those of forms among them one by one.
    using steps = detail::flat_step_list<Steps...>;
    static_assert(!(detail::has_own_pass<Steps> || ...), "a form with a pass of its own is no step among others: use it alone, before or after this one");
    static_assert(detail::agree(steps{}));

    static constexpr bool is_exact = sizeof...(Steps) == 0;
    /// Whether the whole text comes out in NFC, not only what a step has touched.
    static constexpr bool composes = (detail::composes<Steps> || ...);

    static constexpr std::size_t reach = [] {
        std::size_t most = 1;
        ((most = Steps::reach > most ? Steps::reach : most), ...);
        return most;
    }();
    static constexpr bool acts_on([[maybe_unused]] char32_t c) noexcept { return (detail::may_act_on<Steps>(c) || ...); }
    static constexpr rewrite apply(written text) noexcept {
        rewrite answer;
        static_cast<void>(((answer = Steps::apply(text), answer.taken != 0) || ...));
        return answer;
    }
};

} // namespace akshara

#endif
