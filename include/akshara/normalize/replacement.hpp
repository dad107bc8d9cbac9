// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_REPLACEMENT_HPP
#define AKSHARA_NORMALIZE_REPLACEMENT_HPP

#include <akshara/normalize/step.hpp>

namespace akshara::inline v0::detail {

/// A row of a rule's table: what was written, and what stands in its place. Short rows end with 0.
struct replacement {
    char32_t was[3] = {};
    char32_t now[2] = {};
};

/// What the first row makes of the text whose code points came last, if there is one.
template <std::size_t Rows>
constexpr rewrite replaced(written text, const replacement (&rows)[Rows]) noexcept {
    for (const replacement& row : rows) {
        rewrite change;
        while (change.taken < 3 && row.was[change.taken] != 0) ++change.taken;
        bool same = true;
        for (std::size_t k = 0; same && k < change.taken; ++k) same = text[change.taken - 1 - k] == row.was[k];
        if (!same) continue;
        for (const char32_t c : row.now)
            if (c != 0) change.put[change.put_size++] = c;
        return change;
    }
    return {};
}

} // namespace akshara::detail

#endif
