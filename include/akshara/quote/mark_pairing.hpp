// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_MARK_PAIRING_HPP
#define AKSHARA_QUOTE_MARK_PAIRING_HPP

#include <akshara/quote/mark_pairer.hpp>
#include <akshara/text/adaptor.hpp>
#include <akshara/text/origin.hpp>

namespace akshara::inline v0 {

namespace detail {

struct pair_marks_of {
    template <text Text>
    constexpr paired_marks operator()(const Text& text) const {
        paired_marks found = pair_marks(text.utf8());
        for (mark_pair& pair : found.pairs) {
            pair.open.span = origin(text, pair.open.span);
            pair.close.span = origin(text, pair.close.span);
        }
        for (orphan_mark& orphan : found.orphans) orphan.mark.span = origin(text, orphan.mark.span);
        return found;
    }
};

} // namespace detail

/// `text | mark_pairing`: the pairs and the orphans among its quotation marks, in one pass over the text.
inline constexpr reading_adaptor<detail::pair_marks_of> mark_pairing{};

} // namespace akshara

#endif
