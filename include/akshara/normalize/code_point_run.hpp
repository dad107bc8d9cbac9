// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CODE_POINT_RUN_HPP
#define AKSHARA_NORMALIZE_CODE_POINT_RUN_HPP

#include <akshara/normalize/placed_code_point.hpp>

namespace akshara::inline v0 {

/// What a step sees that arranges runs: the code points of one, oldest first, to be changed in place.
class code_point_run {
public:
    /// Those from `first` to `last` of what was written.
    constexpr code_point_run(detail::placed_code_point* written, std::size_t first, std::size_t last) noexcept
        : first_(written + first), size_(last - first), before_(first) {}

    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    /// The code point at `at`, below `size()`, to be read and written.
    [[nodiscard]] constexpr char32_t& operator[](std::size_t at) const noexcept { return first_[at].value; }

    /// What stands before the run: `before(0)` directly, and `text_edge` what lies before the first.
    [[nodiscard]] constexpr char32_t before(std::size_t back) const noexcept {
        return back < before_ ? (first_ - 1 - back)->value : text_edge;
    }

private:
    detail::placed_code_point* first_;
    std::size_t size_;
    std::size_t before_;
};

} // namespace akshara

#endif
