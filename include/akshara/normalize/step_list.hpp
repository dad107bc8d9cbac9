// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_STEP_LIST_HPP
#define AKSHARA_NORMALIZE_STEP_LIST_HPP

#include <akshara/normalize/step.hpp>

namespace akshara::detail {

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

template <class... Steps>
using flat_step_list = decltype((step_list<>{} + ... + steps_of<Steps>()));

} // namespace akshara::detail

#endif
