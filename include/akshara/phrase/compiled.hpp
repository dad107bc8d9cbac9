// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_COMPILED_HPP
#define AKSHARA_PHRASE_COMPILED_HPP

#include <akshara/phrase/gazetteer.hpp>

#include <array>

namespace akshara::inline v0 {

namespace detail {

/// A gazetteer's block as a constant: what `gazetteer_view` looks at.
template <std::size_t Size>
struct compiled_block {
    std::array<char, Size> bytes{};

    constexpr operator std::string_view() const noexcept { return {bytes.data(), bytes.size()}; }
};

template <auto Make>
consteval auto compile() {
    constexpr std::size_t size = [] {
        const auto made = Make();
        return made.block().size();
    }();
    const auto made = Make();
    compiled_block<size> out;
    for (std::size_t k = 0; k < size; ++k) out.bytes[k] = made.block()[k];
    return out;
}

} // namespace detail

/// The block of the gazetteer that a function without captures makes, made by the compiler:
/// `gazetteer_view people{search_form, compiled<[] { return gazetteer{search_form, {{"नरेंद्र मोदी", 1}}}; }>}`.
template <auto Make>
inline constexpr auto compiled = detail::compile<Make>();

} // namespace akshara

#endif
