// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_DANDA_HPP
#define AKSHARA_NORMALIZE_DANDA_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

/// ।। becomes ॥, and a pipe that is typed for a danda becomes one: चलो| → चलो।. A pipe of a table (a|b, |a|, 250px|) stays,
/// and so does every other one of its line. Which is which takes a look at the line: pipe_danda.hpp.
struct repair_danda_t {
    static constexpr std::string_view name() noexcept { return "repair_danda"; }
    /// It asks a whole line before it changes a bar in it.
    static constexpr bool filters_lines = true;
    static constexpr std::size_t reach = 2;
    static constexpr trigger triggers[] = {
        {detail::is_one_of<U'|'>},
        {detail::is_one_of<devanagari::danda>, detail::is_one_of<devanagari::danda>},
    };
    static constexpr rewrite apply(written text) noexcept {
        const bool twice = text[0] == devanagari::danda && text[1] == devanagari::danda;
        return twice ? rewrite(2, devanagari::double_danda) : rewrite();
    }
};
inline constexpr repair_danda_t repair_danda{};

} // namespace akshara

#endif
