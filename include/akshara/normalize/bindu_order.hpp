// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_BINDU_ORDER_HPP
#define AKSHARA_NORMALIZE_BINDU_ORDER_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

/// In a run of vowel signs and ऀ ँ ं ः all vowel signs come first, each kind in its order: वालांे → वालाें.
struct reorder_bindu_t {
    static constexpr std::string_view name() noexcept { return "reorder_bindu"; }
    static constexpr std::size_t reach = 1;
    static constexpr trigger triggers[] = {{devanagari::is_bindu, devanagari::is_matra}};
    static constexpr bool in_run(char32_t c) noexcept { return devanagari::is_bindu(c) || devanagari::is_matra(c); }
    static constexpr bool arrange(code_point_run run) noexcept {
        // In place and linear: which of the four the k-th bindu is waits above the code point of place k.
        std::size_t matras = 0;
        std::size_t bindus = 0;
        bool changed = false;
        for (std::size_t k = 0; k < run.size(); ++k) {
            const char32_t c = run[k] & code_point_bits;
            if (devanagari::is_bindu(c)) {
                run[bindus++] |= (c - first_bindu) << 24;
            } else {
                changed = changed || bindus != 0;
                put(run[matras++], c);
            }
        }
        for (std::size_t k = 0; k < bindus; ++k) put(run[matras + k], first_bindu + (run[k] >> 24));
        for (std::size_t k = 0; k < bindus; ++k) run[k] &= code_point_bits;
        return changed;
    }
    static constexpr rewrite apply(written) noexcept { return {}; }

private:
    static constexpr char32_t first_bindu = 0x0900;
    static constexpr char32_t code_point_bits = 0x1F'FFFF;
    static constexpr void put(char32_t& place, char32_t c) noexcept { place = (place & ~code_point_bits) | c; }
};
inline constexpr reorder_bindu_t reorder_bindu{};

} // namespace akshara

#endif
