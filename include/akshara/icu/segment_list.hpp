// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_SEGMENT_LIST_HPP
#define AKSHARA_ICU_SEGMENT_LIST_HPP

#include <akshara/text/fragment.hpp>
#include <akshara/text/origin.hpp>
#include <akshara/text/walk.hpp>

#include <cstdint>
#include <vector>

namespace akshara::inline v0::icu4c {

/// The fragments between boundaries that ICU found, which tile the text: a range, both ways. Owns the boundaries, four bytes
/// each, and looks at the text, which must outlive it.
template <text Text>
class segment_list {
    struct walker {
        using value_type = fragment;

        Text text;
        const std::int32_t* first = nullptr; ///< of two boundaries

        constexpr fragment value() const {
            const span here{static_cast<std::size_t>(first[0]), static_cast<std::size_t>(first[1])};
            return {text.utf8().substr(here.first, here.size()), akshara::origin(text, here)};
        }
        constexpr void advance() { ++first; }
        constexpr void retreat() { --first; }
        friend constexpr bool operator==(const walker& a, const walker& b) { return a.first == b.first; }
    };

public:
    using value_type = fragment;
    using iterator = walk_iterator<walker>;
    using const_iterator = iterator;

    constexpr segment_list() = default;
    /// Of boundaries that ascend from 0 to the text's size.
    constexpr segment_list(Text text, std::vector<std::int32_t> boundaries) noexcept
        : text_(text), boundaries_(static_cast<std::vector<std::int32_t>&&>(boundaries)) {}

    [[nodiscard]] constexpr iterator begin() const { return iterator({text_, boundaries_.data()}); }
    [[nodiscard]] constexpr iterator end() const { return iterator({text_, boundaries_.data() + size()}); }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return boundaries_.empty() ? 0 : boundaries_.size() - 1; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
    /// The segment of that number, counted from 0; it must be there. O(1).
    [[nodiscard]] constexpr fragment operator[](std::size_t k) const { return walker{text_, boundaries_.data() + k}.value(); }

private:
    Text text_{};
    std::vector<std::int32_t> boundaries_;
};

} // namespace akshara::icu4c

#endif
