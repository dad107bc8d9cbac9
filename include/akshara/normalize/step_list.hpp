// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_STEP_LIST_HPP
#define AKSHARA_NORMALIZE_STEP_LIST_HPP

#include <akshara/normalize/step.hpp>

namespace akshara::inline v0::detail {

/// Steps in the order in which they are asked.
template <class... Steps>
struct step_list {
    static constexpr std::size_t size = sizeof...(Steps);

    template <class... More>
    constexpr step_list<Steps..., More...> operator+(step_list<More...>) const noexcept { return {}; }
};

/// A step by itself; what a form is made of.
template <class S>
constexpr auto steps_of() noexcept {
    if constexpr (requires { typename S::steps; }) return typename S::steps{};
    else return step_list<S>{};
}

/// The step of this number, counted from 0.
template <std::size_t Number, class... Steps>
struct step_at;
template <class First, class... Rest>
struct step_at<0, First, Rest...> {
    using type = First;
};
template <std::size_t Number, class First, class... Rest>
struct step_at<Number, First, Rest...> : step_at<Number - 1, Rest...> {};

template <class... Steps>
using flat_step_list = decltype((step_list<>{} + ... + steps_of<Steps>()));

} // namespace akshara::detail

#endif
