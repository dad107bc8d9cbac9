// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_MARK_PAIRING_HPP
#define AKSHARA_QUOTE_MARK_PAIRING_HPP

#include <akshara/quote/mark_pairer.hpp>
#include <akshara/text/adaptor.hpp>
#include <akshara/text/origin.hpp>

namespace akshara {

namespace detail {

struct mark_pairing_adaptor : adaptor_base {
    template <readable T>
    [[nodiscard]] constexpr paired_marks operator()(T&& t) const {
        const auto text = akshara::read(static_cast<T&&>(t));
        paired_marks found = pair_marks(text.utf8());
        for (mark_pair& pair : found.pairs) {
            pair.open.span = origin(text, pair.open.span);
            pair.close.span = origin(text, pair.close.span);
        }
        for (orphan_mark& orphan : found.orphans) orphan.mark.span = origin(text, orphan.mark.span);
        return found;
    }
    template <owning_temporary T>
    void operator()(T&&) const = delete; // the text would die before its marks are looked at: name it first
};

} // namespace detail

/// `text | mark_pairing`: the pairs and the orphans among its quotation marks, in one pass over the text.
inline constexpr detail::mark_pairing_adaptor mark_pairing{};

} // namespace akshara

#endif
