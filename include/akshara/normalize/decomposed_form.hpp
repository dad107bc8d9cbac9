// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_DECOMPOSED_FORM_HPP
#define AKSHARA_NORMALIZE_DECOMPOSED_FORM_HPP

#include <akshara/normalize/decomposer.hpp>
#include <akshara/normalize/step.hpp>

namespace akshara::inline v0 {

/// Unicode Normalization Form D (UAX #15), for all of Unicode 17: every letter apart from its marks, the marks sorted by
/// class. ऩ (U+0929) becomes न + ़. The same meaning, the same look; the form for those who count or strip marks.
/// It has a pass of its own and no steps: use it alone, since every step keeps NFC.
struct decomposed_form_t {
    static constexpr std::string_view name() noexcept { return "decomposed_form"; }
    static constexpr bool is_exact = false;
    static constexpr bool composes = false;
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return detail::decomposes(c); }
    static constexpr rewrite apply(written) noexcept { return {}; }

    /// What reads a text in place of the steps of a form.
    template <class Sink>
    using rewriter = detail::decomposer<Sink>;
};
inline constexpr decomposed_form_t decomposed_form{};

} // namespace akshara

#endif
