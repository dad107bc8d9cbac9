// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_EYELASH_HPP
#define AKSHARA_NORMALIZE_EYELASH_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

/// For Marathi, Nepali and Konkani: the eyelash of र् + ZWJ becomes that of ऱ् (Unicode's rule R5), so that the look of
/// their words outlives the joiners. In a form it comes before the steps that delete those.
struct keep_eyelash_t {
    static constexpr std::string_view name() noexcept { return "keep_eyelash"; }
    static constexpr std::size_t reach = 3;
    static constexpr trigger triggers[] = {
        {detail::is_one_of<devanagari::virama>, detail::is_one_of<devanagari::zwj>},
    };
    static constexpr rewrite apply(written text) noexcept {
        const bool eyelash = text[0] == devanagari::zwj && text[1] == devanagari::virama && text[2] == U'र';
        return eyelash ? rewrite(3, U'\u0931', devanagari::virama) : rewrite();
    }
};
inline constexpr keep_eyelash_t keep_eyelash{};

} // namespace akshara

#endif
