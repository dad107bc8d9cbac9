// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_WRITTEN_HPP
#define AKSHARA_NORMALIZE_WRITTEN_HPP

#include <akshara/normalize/placed_code_point.hpp>

namespace akshara::inline v0 {

/// The code points written last, as a step sees them: `[0]` is the newest, `[1]` the one before it, and
/// `text_edge` what lies before the first.
class written {
public:
    /// The last `size` code points of those at `first`.
    constexpr written(const detail::placed_code_point* first, std::size_t size) noexcept : last_(first + size), size_(size) {}
    /// All that a form holds back.
    constexpr explicit written(const detail::placed_code_points& stack) noexcept : written(stack.data(), stack.size()) {}

    /// The code point `back` places before the newest, which is at 0; `text_edge` before the first.
    [[nodiscard]] constexpr char32_t operator[](std::size_t back) const noexcept {
        return back < size_ ? (last_ - 1 - back)->value : text_edge;
    }

private:
    const detail::placed_code_point* last_;
    std::size_t size_;
};

} // namespace akshara

#endif
