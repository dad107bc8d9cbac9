// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_UNTOUCHED_TABLES_HPP
#define AKSHARA_NORMALIZE_UNTOUCHED_TABLES_HPP

#include <akshara/normalize/form_plan.hpp>
#include <akshara/simd/class_table.hpp>

namespace akshara::inline v0::detail {

/// What blocks look up to find the pairs of code points that a form acts on, one bit for each of its groups; the bit
/// above them is for what it acts on alone.
template <class Form>
struct untouched_tables {
    using plan = form_plan<typename Form::steps>;

    static constexpr unsigned char here(char32_t c) noexcept {
        const code_point_facts facts = plan::facts_of(c);
        const unsigned above = facts.decomposes() ? code_point_facts::acts_alone : 0;
        return static_cast<unsigned char>(facts.here() | above);
    }

    /// The groups in which other blocks' code points may come next: there a block does not look at what does.
    static constexpr unsigned char elsewhere = [] {
        unsigned groups = 0;
        for (std::size_t k = 0; k < hindi_size; ++k)
            if (const char32_t c = hindi_code_point(k); c - 0x0900 >= 0x80) groups |= plan::facts_of(c).next();
        return static_cast<unsigned char>(groups);
    }();

    static constexpr class_table devanagari{0x0900, [](char32_t c) { return here(c); }};
    static constexpr class_table devanagari_next{0x0900, [](char32_t c) { return static_cast<unsigned char>(plan::facts_of(c).next() | elsewhere); }};
    /// Of the others all that may come first are stopped at; one bit. A table's second half is the first again.
    static constexpr class_table ascii_low{0, [](char32_t c) { return static_cast<unsigned char>(here(c % 64) != 0); }};
    static constexpr class_table ascii_high{0, [](char32_t c) { return static_cast<unsigned char>(here(64 + c % 64) != 0); }};
    static constexpr class_table punctuation{0, [](char32_t c) { return static_cast<unsigned char>(here(0x2000 + c % 64) != 0); }};

    /// The groups that have a pair of Devanagari at all, as bits.
    static constexpr unsigned devanagari_groups = [] {
        unsigned groups = 0;
        for (unsigned k = 0; k < 0x80; ++k) groups |= devanagari.classes[k];
        return groups;
    }();
    static constexpr bool any_of(const class_table& table) noexcept {
        for (const unsigned char classes : table.classes)
            if (classes != 0) return true;
        return false;
    }
    static constexpr bool acts_on_ascii_low = any_of(ascii_low);
    static constexpr bool acts_on_ascii_high = any_of(ascii_high);
};

} // namespace akshara::detail

#endif
