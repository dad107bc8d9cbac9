// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_FORM_MARK_HPP
#define AKSHARA_PHRASE_FORM_MARK_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/phrase/block_layout.hpp>

namespace akshara::inline v0::detail {

/// A number that a block keeps of the form its names are in: made of how far the form looks, whether it composes, and
/// where it acts. A block of another form, or of a version whose form was another, is refused.
template <step Form>
consteval std::uint32_t form_mark() {
    std::uint64_t mark = Form::reach << 2 | std::size_t{Form::composes} << 1 | std::size_t{Form::is_exact};
    const auto see = [&](char32_t first, char32_t last) {
        for (char32_t c = first; c <= last; ++c) mark = mix(mark << 1 | std::uint64_t{Form::acts_on(c)});
    };
    see(0, 0xFF);
    see(0x0900, 0x097F);
    see(0x2000, 0x206F);
    return static_cast<std::uint32_t>(mark);
}

} // namespace akshara::detail

#endif
