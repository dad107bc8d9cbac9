// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_NAME_LINKS_HPP
#define AKSHARA_PHRASE_NAME_LINKS_HPP

#include <akshara/phrase/number_sort.hpp>

#include <cstddef>

namespace akshara::inline v0::detail {

/// Which longer name each name of a document stands for. Names are numbers here, and are added in the document's order.
class name_links {
public:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    constexpr void add(std::uint32_t name) {
        names_.push_back(name);
        parts_last_.push_back(parts_.size());
    }
    /// A name that may stand for the one added last.
    constexpr void add_last_part(std::uint32_t name) {
        parts_.push_back(name);
        ++parts_last_.back();
    }

    /// For each one added, in their order, which one it stands for, counted from 0: the nearest before it, else the nearest
    /// after it, or `none`. O(n log n) in all that was added.
    [[nodiscard]] constexpr std::vector<std::size_t> find() const {
        std::vector<std::size_t> links(names_.size(), none);
        const std::vector<std::uint64_t> parts = different(parts_);
        std::vector<std::size_t> nearest(parts.size(), none); // that each of the parts may stand for
        const auto visit = [&](std::size_t here) {
            const std::size_t at = place_of(names_[here], parts);
            if (links[here] == none && at < parts.size() && parts[at] == names_[here]) links[here] = nearest[at];
            for (std::size_t k = here == 0 ? 0 : parts_last_[here - 1]; k < parts_last_[here]; ++k)
                nearest[place_of(parts_[k], parts)] = here;
        };
        for (std::size_t k = 0; k < links.size(); ++k) visit(k);
        // One that has no link yet has none before it: what is left in `nearest` is behind it, and the nearer comes after.
        for (std::size_t k = links.size(); k > 0; --k) visit(k - 1);
        return links;
    }

private:
    /// The numbers that there are, in order.
    static constexpr std::vector<std::uint64_t> different(std::vector<std::uint64_t> numbers) {
        sort_numbers(numbers);
        std::size_t size = 0;
        for (const std::uint64_t number : numbers)
            if (size == 0 || numbers[size - 1] != number) numbers[size++] = number;
        numbers.resize(size);
        return numbers;
    }
    /// Where the first number stands that is not less.
    static constexpr std::size_t place_of(std::uint64_t number, const std::vector<std::uint64_t>& sorted) noexcept {
        std::size_t first = 0;
        for (std::size_t size = sorted.size(); size > 0; size /= 2) {
            const std::size_t half = first + size / 2;
            if (sorted[half] >= number) continue;
            first = half + 1;
            --size;
        }
        return first;
    }

    std::vector<std::uint64_t> names_;
    std::vector<std::uint64_t> parts_;    ///< one name's behind the other's …
    std::vector<std::size_t> parts_last_; ///< … and where those of each name end
};

} // namespace akshara::detail

#endif
