// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_TAIL_BUFFER_HPP
#define AKSHARA_NORMALIZE_TAIL_BUFFER_HPP

#include <cstddef>
#include <vector>

namespace akshara::inline v0::detail {

/// A stack in one piece that leaves the heap alone while it is short, and lets go of its oldest entries.
template <class T, std::size_t Short = 32>
class tail_buffer {
public:
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    [[nodiscard]] constexpr T* data() noexcept { return long_.empty() ? short_ : long_.data(); }
    [[nodiscard]] constexpr const T* data() const noexcept { return long_.empty() ? short_ : long_.data(); }
    [[nodiscard]] constexpr T& operator[](std::size_t at) noexcept { return data()[at]; }
    [[nodiscard]] constexpr const T& operator[](std::size_t at) const noexcept { return data()[at]; }
    [[nodiscard]] constexpr T& back() noexcept { return data()[size_ - 1]; }
    [[nodiscard]] constexpr const T& back() const noexcept { return data()[size_ - 1]; }
    [[nodiscard]] constexpr bool full() const noexcept { return size_ >= Short; }

    constexpr void push(const T& value) {
        if (size_ == (long_.empty() ? Short : long_.size())) grow();
        data()[size_++] = value;
    }
    constexpr void pop(std::size_t count = 1) noexcept { size_ -= count; }
    constexpr void clear() noexcept { size_ = 0; }
    constexpr void drop_oldest(std::size_t count) noexcept {
        T* const entries = data();
        for (std::size_t k = count; k < size_; ++k) entries[k - count] = entries[k];
        size_ -= count;
    }

private:
    constexpr void grow() {
        std::vector<T> more(2 * size_);
        for (std::size_t k = 0; k < size_; ++k) more[k] = data()[k];
        long_ = static_cast<std::vector<T>&&>(more);
    }

    T short_[Short] = {};
    std::vector<T> long_;
    std::size_t size_ = 0;
};

} // namespace akshara::detail

#endif
