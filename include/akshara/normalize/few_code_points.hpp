// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FEW_CODE_POINTS_HPP
#define AKSHARA_NORMALIZE_FEW_CODE_POINTS_HPP

#include <akshara/normalize/placed_code_point.hpp>

namespace akshara::inline v0::detail {

/// At most so many code points; its user sees to it that they are no more.
template <std::size_t Most>
class few_code_points {
public:
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr const placed_code_point* data() const noexcept { return code_points_; }
    [[nodiscard]] constexpr placed_code_point& operator[](std::size_t at) noexcept { return code_points_[at]; }
    [[nodiscard]] constexpr const placed_code_point& operator[](std::size_t at) const noexcept { return code_points_[at]; }
    [[nodiscard]] constexpr placed_code_point& back() noexcept { return code_points_[size_ - 1]; }
    [[nodiscard]] constexpr const placed_code_point& back() const noexcept { return code_points_[size_ - 1]; }

    constexpr void push(const placed_code_point& c) noexcept { code_points_[size_++] = c; }
    constexpr void clear() noexcept { size_ = 0; }

private:
    placed_code_point code_points_[Most] = {};
    std::size_t size_ = 0;
};

} // namespace akshara::detail

#endif
