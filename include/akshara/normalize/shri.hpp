// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_SHRI_HPP
#define AKSHARA_NORMALIZE_SHRI_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

/// श्रृ → शृ: the misspelling stands in print more often than the right form (श्रृंगार = शृंगार).
struct fold_shri_t {
    static constexpr std::string_view name() noexcept { return "fold_shri"; }
    static constexpr std::size_t reach = 4;
    static constexpr trigger triggers[] = {{detail::is_one_of<U'र'>, detail::is_one_of<0x0943>}}; // ृ after र is rarer than श्
    static constexpr rewrite apply(written text) noexcept {
        const bool shri = text[0] == U'\u0943' && text[1] == U'र' && text[2] == devanagari::virama && text[3] == U'श';
        return shri ? rewrite(4, U'श', U'\u0943') : rewrite();
    }
};
inline constexpr fold_shri_t fold_shri{};

} // namespace akshara

#endif
