// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_TRACED_STRETCHES_HPP
#define AKSHARA_ICU_TRACED_STRETCHES_HPP

#include <akshara/icu/traced_unit.hpp>

#include <cstddef>
#include <vector>

namespace akshara::inline v0::icu4c::detail {

/// What was made of the bytes [first, last) of a source: so many bytes.
struct traced_stretch {
    std::size_t first = 0;
    std::size_t last = 0;
    std::size_t size = 0;

    friend constexpr bool operator==(const traced_stretch&, const traced_stretch&) = default;
};

/// Stretches that tile a source and what was made of it, of code points in the order in which they were made. Those that
/// stand for the same bytes are one stretch, and so are those that changed places, with all between them. O(code points).
class traced_stretches {
public:
    /// The next code point, of so many bytes, which stands for what `unit` does.
    void append(std::size_t size, const traced_unit& unit) {
        if (!unit.is_traced()) {
            loose_ += size;
            return;
        }
        traced_stretch next{unit.first, unit.last, size};
        const bool joins = !list_.empty() && next.first < list_.back().last;
        if (joins) next.size += loose_; // what was put in between stands among them
        else put_loose(next.first);
        for (; !list_.empty() && next.first < list_.back().last; list_.pop_back()) {
            const traced_stretch& before = list_.back();
            next = {before.first < next.first ? before.first : next.first, before.last > next.last ? before.last : next.last,
                    before.size + next.size};
        }
        loose_ = 0;
        list_.push_back(next);
    }

    /// All of them, of a source of so many bytes.
    [[nodiscard]] std::vector<traced_stretch> finish(std::size_t source_size) {
        put_loose(source_size);
        loose_ = 0;
        return static_cast<std::vector<traced_stretch>&&>(list_);
    }

private:
    /// What stands between the last stretch and the next: bytes that were dropped or replaced, and what stands for none.
    void put_loose(std::size_t next_first) {
        const std::size_t last = list_.empty() ? 0 : list_.back().last;
        if (last != next_first || loose_ != 0) list_.push_back({last, next_first, loose_});
    }

    std::vector<traced_stretch> list_;
    std::size_t loose_ = 0; ///< bytes made behind the last stretch that stand for none of the source
};

} // namespace akshara::icu4c::detail

#endif
