// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_GAP_BUFFER_HPP
#define AKSHARA_ICU_GAP_BUFFER_HPP

#include <akshara/icu/traced_unit.hpp>

#include <cstddef>
#include <vector>

namespace akshara::inline v0::icu4c::detail {

/// Units that are edited from their start to their end, each edit O(what it changes). A transliterator also writes behind the
/// text's end, and takes away what it wrote, to put together what it will insert: that part is kept by itself.
class gap_buffer {
public:
    [[nodiscard]] std::size_t size() const noexcept { return end() + behind_.size(); }
    /// Where the part begins that is kept by itself.
    [[nodiscard]] std::size_t end() const noexcept { return left_.size() + right_.size(); }

    [[nodiscard]] const traced_unit& operator[](std::size_t at) const noexcept {
        if (at < left_.size()) return left_[at];
        at -= left_.size();
        return at < right_.size() ? right_[right_.size() - 1 - at] : behind_[at - right_.size()];
    }
    [[nodiscard]] traced_unit& operator[](std::size_t at) noexcept {
        return const_cast<traced_unit&>(static_cast<const gap_buffer&>(*this)[at]);
    }

    /// At the end, before there have been edits.
    void append(const traced_unit& unit) { left_.push_back(unit); }

    /// Puts units in the place of those of [first, last); they must be none of its own.
    void replace(std::size_t first, std::size_t last, const std::vector<traced_unit>& units) {
        const auto offset = [](std::size_t at) { return static_cast<std::ptrdiff_t>(at); };
        if (first >= end() && end() != 0) {
            const auto at = behind_.erase(behind_.begin() + offset(first - end()), behind_.begin() + offset(last - end()));
            behind_.insert(at, units.begin(), units.end());
            return;
        }
        if (last > end()) {
            move_to(end());
            left_.insert(left_.end(), behind_.begin(), behind_.end());
            behind_.clear();
        }
        move_to(last);
        left_.resize(first);
        left_.insert(left_.end(), units.begin(), units.end());
    }

private:
    void move_to(std::size_t gap) {
        for (; left_.size() > gap; left_.pop_back()) right_.push_back(left_.back());
        for (; left_.size() < gap; right_.pop_back()) left_.push_back(right_.back());
    }

    std::vector<traced_unit> left_;
    std::vector<traced_unit> right_; ///< the last first
    std::vector<traced_unit> behind_;
};

} // namespace akshara::icu4c::detail

#endif
