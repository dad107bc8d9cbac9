// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SIMD_DISPATCH_HPP
#define AKSHARA_SIMD_DISPATCH_HPP

#include <akshara/simd/kernel.hpp>

namespace akshara::inline v0::detail {

/// `f` of the kernel as a type, `std::integral_constant<kernel, …>`: the portable one where the compiler did not make it.
template <class F>
constexpr auto dispatch(kernel k, F f) {
    switch (k) {
#if defined(AKSHARA_SIMD_X86)
    case kernel::ssse3: return f(std::integral_constant<kernel, kernel::ssse3>{});
    case kernel::avx2: return f(std::integral_constant<kernel, kernel::avx2>{});
    case kernel::avx512: return f(std::integral_constant<kernel, kernel::avx512>{});
#elif defined(AKSHARA_SIMD_NEON)
    case kernel::neon: return f(std::integral_constant<kernel, kernel::neon>{});
#endif
    default: return f(std::integral_constant<kernel, kernel::portable>{});
    }
}

} // namespace akshara::detail

#endif
