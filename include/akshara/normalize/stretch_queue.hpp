// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_STRETCH_QUEUE_HPP
#define AKSHARA_NORMALIZE_STRETCH_QUEUE_HPP

#include <akshara/normalize/code_point_queue.hpp>

namespace akshara::inline v0::detail {

/// In place of a code point's value: a stretch of the source up to there, as it stands.
inline constexpr char32_t given_stretch = 0x110001;

/// A queue for whoever has the source at hand: of what the form left alone it keeps where it ends.
class stretch_queue : public code_point_queue {
public:
    constexpr void untouched(std::size_t source_last) {
        if (!empty() && waiting_.back().value == given_stretch) waiting_.back().source_last = source_last;
        else waiting_.push({given_stretch, source_last});
    }
};

} // namespace akshara::detail

#endif
