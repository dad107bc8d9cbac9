// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SIMD_CLASS_TABLE_HPP
#define AKSHARA_SIMD_CLASS_TABLE_HPP

namespace akshara::inline v0::detail {

/// Which of eight classes each of 128 code points belongs to, a bit for each: what a block looks up.
/// Kept twice. A processor that looks a byte up among 128 reads `classes`. One that looks up among 16 asks, for a class,
/// the column (the low four bits of a code point's number) in which rows (its three high bits) the class is: `rows`.
struct class_table {
    alignas(64) unsigned char classes[128] = {};
    alignas(16) unsigned char rows[8][16] = {};

    /// Of the code points from `first` on; `classes_of(c)` are those of one.
    template <class ClassesOf>
    consteval class_table(char32_t first, ClassesOf classes_of) {
        for (unsigned k = 0; k < 128; ++k) {
            classes[k] = classes_of(first + k);
            for (unsigned bit = 0; bit < 8; ++bit)
                if (classes[k] >> bit & 1) rows[bit][k % 16] = static_cast<unsigned char>(rows[bit][k % 16] | 1u << k / 16);
        }
    }
};

} // namespace akshara::detail

#endif
