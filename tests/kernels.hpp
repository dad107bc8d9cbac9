// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_KERNELS_HPP
#define AKSHARA_TESTS_KERNELS_HPP

#include <akshara/simd/kernel.hpp>

#include <cstdlib>
#include <string_view>
#include <vector>

/// The kernels that can run here; with AKSHARA_FORCE_KERNEL only that one.
inline std::vector<akshara::kernel> kernels() {
    const char* const forced = std::getenv("AKSHARA_FORCE_KERNEL");
    std::vector<akshara::kernel> found;
    for (const akshara::kernel each : akshara::all_kernels)
        if (akshara::is_available(each) && (forced == nullptr || akshara::name_of(each) == forced)) found.push_back(each);
    return found;
}

#endif
