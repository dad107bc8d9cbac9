// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SIMD_BLOCK_HPP
#define AKSHARA_SIMD_BLOCK_HPP

#include <akshara/simd/class_table.hpp>
#include <akshara/simd/kernel.hpp>
#include <akshara/simd/set_bits.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>
#if defined(AKSHARA_SIMD_X86)
#include <immintrin.h>
#elif defined(AKSHARA_SIMD_NEON)
#include <arm_neon.h>
#endif

namespace akshara::inline v0::detail {

/// 64 bytes in a processor's registers. A question about them is answered by 64 bits, the first byte's lowest:
///   `equal(v)`; `below(v)`; `not_ascii()`; `controls()`, which are 00…1F or 7F; `high_below(v)`, which of the bytes
///   80…FF are below v;
///   `look_up(table, seventh)`, the classes of the code points whose number in the table is the low six bits of this
///   block's bytes and above them the lowest bit of `seventh`'s: `.of(bit)` tells which belong to a class,
///   `.shared<bits>(others)` which have one of these classes in common with the others.
/// `load(from)` reads 64 bytes; `window(from, size)` holds what is left of a text, up to 64 bytes, and its `load(k)` is the
/// block from the k-th on, zeros behind them, for a k up to two. `write_set_bits` is the one of set_bits.hpp, but needs
/// room for 64 and writes more than it says; `write_few_set_bits` is the same where there are seldom more than twelve.
template <kernel>
struct block;

/// The part of a block that is one register, where a block takes several.
template <kernel>
struct lane;

#if defined(AKSHARA_SIMD_X86) || defined(AKSHARA_SIMD_NEON)
/// Has the processor fetch what a reader will come to after the block at `at`. When a text is larger than the nearer caches, it
/// is late by itself for a kernel that reads a block in a few nanoseconds.
[[gnu::always_inline]] inline void prefetch(std::string_view bytes, std::size_t at) noexcept {
    constexpr std::size_t ahead = 16 * 64;
    __builtin_prefetch(bytes.data() + (bytes.size() - at > ahead ? at + ahead : at));
}
#endif

} // namespace akshara::detail

#if defined(AKSHARA_SIMD_X86)
#include <akshara/simd/begin_ssse3.inc>
#include <akshara/simd/lane_ssse3.inc>
#include <akshara/simd/block_of_lanes.inc>
#include <akshara/simd/end.inc>
#include <akshara/simd/begin_avx2.inc>
#include <akshara/simd/lane_avx2.inc>
#include <akshara/simd/block_of_lanes.inc>
#include <akshara/simd/end.inc>
#include <akshara/simd/begin_avx512.inc>
#include <akshara/simd/block_avx512.inc>
#include <akshara/simd/end.inc>
#elif defined(AKSHARA_SIMD_NEON)
#include <akshara/simd/begin_neon.inc>
#include <akshara/simd/lane_neon.inc>
#include <akshara/simd/block_of_lanes.inc>
#include <akshara/simd/end.inc>
#endif

#endif
