// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_ALIGNMENT_HPP
#define AKSHARA_TEXT_ALIGNMENT_HPP

#include <akshara/text/span.hpp>

#include <vector>

namespace akshara {

/// Which boundary of a made text lies at which boundary of its source: one entry per stretch that differs,
/// nothing for what was copied. A boundary inside a change lies at the change's end.
class alignment {
    struct entry {
        span made;
        span source;
        friend constexpr bool operator==(const entry&, const entry&) = default;
    };

    // Before its uses: clang instantiates it too late for constant expressions otherwise.
    template <class Before>
    constexpr const entry* last_where(Before before) const noexcept {
        std::size_t first = 0;
        std::size_t last = changes_.size();
        while (first < last) {
            const std::size_t middle = first + (last - first) / 2;
            if (before(changes_[middle])) first = middle + 1;
            else last = middle;
        }
        return first == 0 ? nullptr : &changes_[first - 1];
    }

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
        changes_.push_back({{size_, size_ + size}, {source_last_, source_last}});
        size_ += size;
        source_last_ = source_last;
    }

    /// Forgets what stands before a boundary of the made text, which then is its start. O(changes).
    constexpr void drop_first(std::size_t made) {
        source_first_ = origin(made);
        size_ -= made;
        std::size_t kept = 0;
        for (const entry& e : changes_)
            if (e.made.last > made) changes_[kept++] = {{e.made.first - made, e.made.last - made}, e.source};
        changes_.resize(kept);
    }

    /// The made text's size, and the end of its source.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr std::size_t source_last() const noexcept { return source_last_; }

    /// From the made text to the source. O(log changes).
    [[nodiscard]] constexpr std::size_t origin(std::size_t offset) const noexcept {
        if (offset == 0) return source_first_;
        if (offset >= size_) return source_last_;
        const auto before = [&](const entry& e) { return e.made.first < offset; };
        const entry* last = last_where(before);
        if (last == nullptr) return source_first_ + offset;
        if (offset < last->made.last) return last->source.last;
        return last->source.last + (offset - last->made.last);
    }
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    /// Where in the source a stretch begins that was copied from there; `nowhere` if some of it was not. O(log changes).
    [[nodiscard]] constexpr std::size_t copied_from(span made) const noexcept {
        const entry* last = last_where([&](const entry& e) { return e.made.first < made.last; });
        if (last == nullptr) return source_first_ + made.first;
        return last->made.last <= made.first ? last->source.last + (made.first - last->made.last) : nowhere;
    }
    /// From the source to the made text: the last boundary at or before. O(log changes).
    [[nodiscard]] constexpr std::size_t target(std::size_t offset) const noexcept {
        if (offset <= source_first_) return 0;
        if (offset >= source_last_) return size_;
        const auto before = [&](const entry& e) { return e.source.first <= offset; };
        const entry* last = last_where(before);
        if (last == nullptr) return offset - source_first_;
        if (offset < last->source.last) return last->made.first;
        return last->made.last + (offset - last->source.last);
    }

    friend constexpr bool operator==(const alignment&, const alignment&) = default;

private:
    std::vector<entry> changes_;
    std::size_t size_ = 0;
    std::size_t source_first_ = 0;
    std::size_t source_last_ = 0;
};

} // namespace akshara

#endif
