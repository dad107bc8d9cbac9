// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_WELL_FORMED_COPY_HPP
#define AKSHARA_ICU_WELL_FORMED_COPY_HPP

#include <akshara/icu/aligner.hpp>
#include <akshara/icu/transformed_text.hpp>
#include <akshara/text/ill_formed.hpp>
#include <akshara/text/read.hpp>

namespace akshara::inline v0::icu4c::detail {

/// A text in which each maximal subpart of an ill-formed sequence is U+FFFD. O(size).
template <text Text>
transformed_text well_formed_copy(Text source) {
    const std::string_view bytes = source.utf8();
    std::string made;
    akshara::alignment boundaries(source.origin(0));
    for (std::size_t at = 0; at < bytes.size();) {
        const akshara::detail::decoded here = akshara::detail::decode(bytes, at);
        char written[4];
        const std::size_t size = akshara::detail::encode(here.value, written);
        made.append(written, size);
        boundaries.append(size, source.origin(at += here.size));
    }
    return {static_cast<std::string&&>(made), static_cast<akshara::alignment&&>(boundaries)};
}

/// What `use` makes of a text, or of its well-formed copy if it is not well-formed. ICU keeps such bytes or drops what
/// stands between them, so that together they may come to spell what nobody has written.
template <text Text, class Use>
auto use_well_formed(Text source, Use use) {
    if (is_well_formed(source.utf8())) return use(source);
    const transformed_text copy = well_formed_copy(source);
    return use(akshara::detail::text_pointer<transformed_text>{&copy});
}

} // namespace akshara::icu4c::detail

#endif
