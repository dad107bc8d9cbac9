// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_NFC_HPP
#define AKSHARA_NORMALIZE_NFC_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/canonical.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

namespace detail {

template <class S>
inline constexpr bool composes = false;
template <class S>
    requires requires { S::composes; }
inline constexpr bool composes<S> = S::composes;

constexpr bool has_canonical_class(char32_t c) noexcept { return canonical_class_of(c) != 0; }
constexpr bool comes_after_nukta(char32_t c) noexcept { return canonical_class_of(c) > 7; }
constexpr bool comes_after_virama(char32_t c) noexcept { return canonical_class_of(c) > 9; }

} // namespace detail

/// Unicode Normalization Form C (UAX #15), for all of Unicode 17: the canonical decompositions, the order of
/// combining marks, the compositions. क़ (U+0958) becomes क + ़, न + ़ becomes ऩ (U+0929).
/// Order and composition are the writer's own work (canonical_segment.hpp); here a form says that it wants them.
struct nfc_t {
    static constexpr std::string_view name() noexcept { return "nfc"; }
    static constexpr bool composes = true;
    static constexpr std::size_t reach = 1;
    /// Where Devanagari may not be in NFC; other scripts are asked code point by code point.
    static constexpr trigger triggers[] = {
        {detail::is_one_of<U'न', U'र', U'ळ'>, detail::is_one_of<devanagari::nukta>},
        {detail::comes_after_nukta, detail::is_one_of<devanagari::nukta>},
        {detail::comes_after_virama, detail::has_canonical_class},
    };
    static constexpr rewrite apply(written) noexcept { return {}; }
};
inline constexpr nfc_t nfc{};

} // namespace akshara

#endif
