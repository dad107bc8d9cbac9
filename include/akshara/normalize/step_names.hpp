// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_STEP_NAMES_HPP
#define AKSHARA_NORMALIZE_STEP_NAMES_HPP

#include <akshara/normalize/nfc.hpp>
#include <akshara/normalize/placed_code_point.hpp>
#include <akshara/normalize/step_list.hpp>

#include <string_view>
#include <vector>

namespace akshara::inline v0::detail {

/// What a step, or a form with a pass of its own, is called where changes are listed.
template <class S>
constexpr std::string_view step_name() noexcept {
    if constexpr (requires { S::name(); }) return S::name();
    else return "step";
}

/// The steps of a form in the order of their bits in `placed_code_point::steps`; a form with a pass of its own is the one.
template <class Form>
constexpr auto named_steps() noexcept {
    if constexpr (requires { typename Form::steps; }) return typename Form::steps{};
    else return step_list<Form>{};
}

/// The names of the steps with these bits. No bit at all: what a step changed was composed again.
template <class Form>
constexpr std::vector<std::string_view> step_names(std::uint64_t steps) {
    std::vector<std::string_view> names;
    if ((steps & replaced_step) != 0) names.push_back("replace_ill_formed");
    [&]<class... Steps>(step_list<Steps...>) {
        [[maybe_unused]] std::uint64_t bit = 1;
        ((void((steps & bit) != 0 ? names.push_back(step_name<Steps>()) : void()), bit <<= 1), ...);
    }(named_steps<Form>());
    if (names.empty()) names.push_back(nfc_t::name());
    return names;
}

} // namespace akshara::detail

#endif
