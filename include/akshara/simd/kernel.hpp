// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SIMD_KERNEL_HPP
#define AKSHARA_SIMD_KERNEL_HPP

#include <string_view>
#include <type_traits>

// What the compiler can make. Big-endian processors and other compilers have the portable kernel.
#if defined(__x86_64__) && defined(__GNUC__)
#define AKSHARA_SIMD_X86 1
#elif defined(__aarch64__) && defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define AKSHARA_SIMD_NEON 1
#endif

namespace akshara::inline v0 {

/// The instruction sets that there are kernels for. All give the same answers.
enum class kernel : unsigned char {
    portable, ///< the rules one code point at a time: everywhere, and in the compiler
    neon,     ///< AArch64
    ssse3,    ///< x86-64, with POPCNT
    avx2,     ///< x86-64, with BMI2
    avx512,   ///< x86-64 with VBMI: Ice Lake, Zen 4 and later
};

/// Every kernel there is, made for this processor or not (`is_available`).
inline constexpr kernel all_kernels[] = {kernel::portable, kernel::neon, kernel::ssse3, kernel::avx2, kernel::avx512};

/// Its name: "avx2".
[[nodiscard]] constexpr std::string_view name_of(kernel k) noexcept {
    switch (k) {
    case kernel::neon: return "neon";
    case kernel::ssse3: return "ssse3";
    case kernel::avx2: return "avx2";
    case kernel::avx512: return "avx512";
    default: return "portable";
    }
}

/// Whether the compiler made it and this processor can run it. Asks what the compiler's runtime has found out about the
/// processor: no state of ours.
[[nodiscard]] inline bool is_available(kernel k) noexcept {
    switch (k) {
    case kernel::portable: return true;
#if defined(AKSHARA_SIMD_X86)
    case kernel::ssse3: return __builtin_cpu_supports("ssse3") && __builtin_cpu_supports("popcnt");
    case kernel::avx2: return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
    case kernel::avx512: return __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("avx512vbmi") && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("popcnt");
#elif defined(AKSHARA_SIMD_NEON)
    case kernel::neon: return true;
#endif
    default: return false;
    }
}

/// The fastest kernel here; in the compiler, the portable one.
[[nodiscard]] constexpr kernel best_kernel() noexcept {
    if (!std::is_constant_evaluated())
        for (const kernel k : {kernel::avx512, kernel::avx2, kernel::ssse3, kernel::neon})
            if (is_available(k)) return k;
    return kernel::portable;
}

} // namespace akshara

#endif
