// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_NUKTA_ORDER_HPP
#define AKSHARA_NORMALIZE_NUKTA_ORDER_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

namespace detail {

constexpr bool is_nukta_or_matra(char32_t c) noexcept { return c == devanagari::nukta || devanagari::is_matra(c); }

inline constexpr trigger nukta_after_matra{devanagari::is_matra, is_one_of<devanagari::nukta>};

/// The nukta after the vowel signs that begin a run comes before them.
constexpr bool bring_nukta_forward(code_point_run run) noexcept {
    std::size_t at = 0;
    while (at < run.size() && run[at] != devanagari::nukta) ++at;
    if (at == 0 || at == run.size()) return false;
    for (; at > 0; --at) run[at] = run[at - 1];
    run[0] = devanagari::nukta;
    return true;
}

} // namespace detail

/// A nukta that stands after the vowel signs of ड or ढ comes before them: पीडि़त → पीड़ित, पढा़ई → पढ़ाई. A nukta of no
/// other letter moves, and a stray one is never deleted.
struct reorder_nukta_t {
    static constexpr std::string_view name() noexcept { return "reorder_nukta"; }
    static constexpr std::size_t reach = 1;
    static constexpr trigger triggers[] = {detail::nukta_after_matra};
    static constexpr bool in_run(char32_t c) noexcept { return detail::is_nukta_or_matra(c); }
    static constexpr bool arrange(code_point_run run) noexcept {
        return detail::is_one_of<U'ड', U'ढ'>(run.before(0)) && detail::bring_nukta_forward(run);
    }
    static constexpr rewrite apply(written) noexcept { return {}; }
};
inline constexpr reorder_nukta_t reorder_nukta{};

/// The same for क ख ग ज फ य too, of which a nukta after the vowel sign may also be a slip of the hand: जि़ला → ज़िला.
struct reorder_nukta_loose_t {
    static constexpr std::string_view name() noexcept { return "reorder_nukta_loose"; }
    static constexpr std::size_t reach = 1;
    static constexpr trigger triggers[] = {detail::nukta_after_matra};
    static constexpr bool in_run(char32_t c) noexcept { return detail::is_nukta_or_matra(c); }
    static constexpr bool arrange(code_point_run run) noexcept {
        return detail::is_one_of<U'ड', U'ढ', U'क', U'ख', U'ग', U'ज', U'फ', U'य'>(run.before(0)) &&
               detail::bring_nukta_forward(run);
    }
    static constexpr rewrite apply(written) noexcept { return {}; }
};
inline constexpr reorder_nukta_loose_t reorder_nukta_loose{};

} // namespace akshara

#endif
