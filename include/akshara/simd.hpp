// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SIMD_HPP
#define AKSHARA_SIMD_HPP

#include <akshara/simd/block.hpp>
#include <akshara/simd/class_table.hpp>
#include <akshara/simd/dispatch.hpp>
#include <akshara/simd/kernel.hpp>
#include <akshara/simd/set_bits.hpp>

#endif
