// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_KERNELS_HPP
#define AKSHARA_BENCHMARKS_KERNELS_HPP

#include "comparison.hpp"

#include <akshara/simd/kernel.hpp>

#include <cstdlib>
#include <string>

namespace benchmarks {

/// The kernel under measure: the best one here, or the one that AKSHARA_FORCE_KERNEL names.
inline akshara::kernel chosen_kernel() {
    if (const char* const name = std::getenv("AKSHARA_FORCE_KERNEL"))
        for (const akshara::kernel each : akshara::all_kernels)
            if (akshara::name_of(each) == name && akshara::is_available(each)) return each;
    return akshara::best_kernel();
}

/// `function(text, kernel)` on the chosen kernel.
template <class F>
preparation on_kernel(F function) {
    return from_text([function](std::string_view text) { return function(text, chosen_kernel()); });
}

/// The same on each other kernel, as rivals of ours.
template <class F>
std::vector<contestant> on_other_kernels(F function, std::vector<contestant> rivals = {}) {
    for (const akshara::kernel each : akshara::all_kernels) {
        if (each == chosen_kernel() || !akshara::is_available(each)) continue;
        rivals.push_back({"akshara, " + std::string(akshara::name_of(each)),
                          from_text([function, each](std::string_view text) { return function(text, each); })});
    }
    return rivals;
}

} // namespace benchmarks

#endif
