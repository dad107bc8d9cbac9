// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_ENTITY_LIST_HPP
#define AKSHARA_PHRASE_ENTITY_LIST_HPP

#include <akshara/text/little_endian.hpp>
#include <akshara/phrase/phrase.hpp>
#include <akshara/text/walk.hpp>

namespace akshara::inline v0 {

namespace detail {

struct entity_walker {
    using value_type = entity_id;

    const char* at = nullptr;

    constexpr entity_id value() const noexcept { return load_u32(at); }
    constexpr void advance() noexcept { at += 4; }
    friend constexpr bool operator==(const entity_walker&, const entity_walker&) = default;
};

} // namespace detail

/// Whom a name stands for: one entity or, for a homonym, several, in the order in which they were listed. A range of
/// `entity_id` that looks into the gazetteer's block.
class entity_list {
public:
    using iterator = walk_iterator<detail::entity_walker>;

    constexpr entity_list() = default;
    /// Looks at `size` entities of a block, four bytes each.
    constexpr entity_list(const char* first, std::size_t size) noexcept : first_(first), size_(size) {}

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator({first_}); }
    [[nodiscard]] constexpr iterator end() const noexcept { return iterator({first_ + 4 * size_}); }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr bool empty() const noexcept { return size_ == 0; }
    /// The entity at `at`, below `size()`.
    [[nodiscard]] constexpr entity_id operator[](std::size_t at) const noexcept {
        return detail::load_u32(first_ + 4 * at);
    }

    /// Whether both have the same entities in the same order.
    friend constexpr bool operator==(const entity_list& a, const entity_list& b) noexcept {
        if (a.size_ != b.size_) return false;
        for (std::size_t k = 0; k < a.size_; ++k)
            if (a[k] != b[k]) return false;
        return true;
    }

private:
    const char* first_ = nullptr;
    std::size_t size_ = 0;
};

} // namespace akshara

#endif
