// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CODE_POINT_QUEUE_HPP
#define AKSHARA_NORMALIZE_CODE_POINT_QUEUE_HPP

#include <akshara/normalize/tail_buffer.hpp>

namespace akshara::inline v0::detail {

/// A code point that a form gave, and where its part of the source ends.
struct given_code_point {
    char32_t value = 0;
    std::size_t source_last = 0;
};

/// What a form has given and nobody has read yet: a sink on one side, a reader's supply on the other.
class code_point_queue {
public:
    constexpr void operator()(char32_t value, std::size_t source_last) { waiting_.push({value, source_last}); }
    [[nodiscard]] constexpr bool empty() const noexcept { return first_ == waiting_.size(); }
    constexpr given_code_point pop() noexcept {
        const given_code_point next = waiting_[first_++];
        if (empty()) {
            waiting_.clear();
            first_ = 0;
        }
        return next;
    }

protected:
    tail_buffer<given_code_point> waiting_;
    std::size_t first_ = 0;
};

} // namespace akshara::detail

#endif
