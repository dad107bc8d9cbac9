// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_ALIGNMENT_HPP
#define AKSHARA_TEXT_ALIGNMENT_HPP

#include <akshara/text/span.hpp>

#include <cstdint>
#include <vector>

namespace akshara::inline v0 {

/// Which boundary of a made text lies at which boundary of its source: one entry, of 16 bytes, per stretch that differs,
/// nothing for what was copied. A boundary inside a change lies at the change's end.
class alignment {
    // Where a change ends. It begins where the stretch ends that was copied behind the change before.
    struct entry {
        std::uint64_t made_last = 0;
        std::uint64_t source_last : 56 = 0;
        std::uint64_t made_size : 8 = 0;

        constexpr std::size_t made_first() const noexcept { return static_cast<std::size_t>(made_last - made_size); }
        friend constexpr bool operator==(const entry&, const entry&) = default;
    };
    static constexpr std::size_t most_made = 255; ///< of one entry; of a larger change the rest are further ones, made of nothing

    // Before its uses: clang instantiates it too late for constant expressions otherwise.
    template <class Before>
    constexpr std::size_t count_where(Before before) const noexcept {
        std::size_t first = 0;
        std::size_t last = changes_.size();
        while (first < last) {
            const std::size_t middle = first + (last - first) / 2;
            if (before(middle)) first = middle + 1;
            else last = middle;
        }
        return first;
    }
    // How far the source of what was copied behind so many changes lies from it.
    constexpr std::size_t shift_behind(std::size_t changes) const noexcept {
        return changes == 0 ? source_first_ : static_cast<std::size_t>(changes_[changes - 1].source_last - changes_[changes - 1].made_last);
    }
    constexpr std::size_t source_first_of(std::size_t change) const noexcept { return changes_[change].made_first() + shift_behind(change); }

public:
    constexpr alignment() = default;
    /// Of a text whose source begins at `source_first`.
    constexpr explicit alignment(std::size_t source_first) noexcept : source_first_(source_first), source_last_(source_first) {}

    /// Takes the next value: `size` bytes made of the source up to `source_last`. Amortized O(1).
    constexpr void append(std::size_t size, std::size_t source_last) {
        if (size == source_last - source_last_) copy(size);
        else change(size, source_last);
    }
    /// The same for many values of equal sizes: `size` bytes copied.
    constexpr void copy(std::size_t size) {
        size_ += size;
        source_last_ += size;
    }
    /// A value whose inner boundaries, if any, lie at its end; also of equal size.
    constexpr void change(std::size_t size, std::size_t source_last) {
        source_last_ = source_last;
        for (; size > most_made; size -= most_made) add(most_made);
        add(size);
    }

    /// Forgets what stands before a boundary of the made text, which then is its start. O(changes).
    constexpr void drop_first(std::size_t made) {
        source_first_ = origin(made);
        size_ -= made;
        std::size_t kept = 0;
        for (entry e : changes_) {
            if (e.made_last <= made) continue;
            e.made_last -= made;
            if (e.made_size > e.made_last) e.made_size = e.made_last & most_made;
            changes_[kept++] = e;
        }
        changes_.resize(kept);
    }

    /// The made text's size, and the end of its source.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    /// Where its source ends, in the units of the source.
    [[nodiscard]] constexpr std::size_t source_last() const noexcept { return source_last_; }

    /// From the made text to the source. O(log changes).
    [[nodiscard]] constexpr std::size_t origin(std::size_t offset) const noexcept {
        if (offset == 0) return source_first_;
        if (offset >= size_) return source_last_;
        const std::size_t changes = count_where([&](std::size_t k) { return changes_[k].made_first() < offset; });
        if (changes != 0 && offset < changes_[changes - 1].made_last) return static_cast<std::size_t>(changes_[changes - 1].source_last);
        return offset + shift_behind(changes);
    }
    /// What `copied_from` gives for a stretch that is not in the source as it is.
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    /// Where in the source a stretch begins that was copied from there; `nowhere` if some of it was not. O(log changes).
    [[nodiscard]] constexpr std::size_t copied_from(span made) const noexcept {
        const std::size_t changes = count_where([&](std::size_t k) { return changes_[k].made_first() < made.last; });
        if (changes != 0 && made.first < changes_[changes - 1].made_last) return nowhere;
        return made.first + shift_behind(changes);
    }
    /// From the source to the made text: the last boundary at or before. O(log changes).
    [[nodiscard]] constexpr std::size_t target(std::size_t offset) const noexcept {
        if (offset <= source_first_) return 0;
        if (offset >= source_last_) return size_;
        const std::size_t changes = count_where([&](std::size_t k) { return source_first_of(k) <= offset; });
        if (changes != 0 && offset < changes_[changes - 1].source_last) return changes_[changes - 1].made_first();
        return offset - shift_behind(changes);
    }

    friend constexpr bool operator==(const alignment&, const alignment&) = default;

private:
    constexpr void add(std::size_t size) {
        size_ += size;
        entry made;
        made.made_last = size_;
        made.source_last = source_last_ & ~std::uint64_t{0} >> 8;
        made.made_size = size & most_made;
        changes_.push_back(made);
    }

    std::vector<entry> changes_;
    std::size_t size_ = 0;
    std::size_t source_first_ = 0;
    std::size_t source_last_ = 0;
};

} // namespace akshara

#endif
