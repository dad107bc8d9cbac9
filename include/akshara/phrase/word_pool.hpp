// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_WORD_POOL_HPP
#define AKSHARA_PHRASE_WORD_POOL_HPP

#include <akshara/phrase/block_layout.hpp>

#include <vector>

namespace akshara::inline v0::detail {

/// The bytes of words one behind the other, those that many names have but once.
class word_pool {
public:
    /// Empty; at most so many words will be different.
    constexpr explicit word_pool(std::size_t words) : places_(slots_for(words), place{}) {}

    /// Where the word stands, which is put in unless it is there. O(word): one that too many others crowd out of the table is
    /// put in again.
    constexpr std::size_t add(std::string_view word) {
        if (word.empty()) return 0;
        const std::uint64_t hash = mix(hash_of(word));
        place* free = nullptr;
        for (std::uint32_t k = 0; k < most_probes && free == nullptr; ++k) {
            place& here = places_[probe(hash, k, static_cast<std::uint32_t>(places_.size()))];
            if (here.size == 0) free = &here;
            else if (std::string_view(bytes_.data() + here.first, here.size) == word) return here.first;
        }
        const std::size_t first = bytes_.size();
        bytes_.insert(bytes_.end(), word.begin(), word.end());
        if (free != nullptr) *free = {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(word.size())};
        return first;
    }

    [[nodiscard]] constexpr const std::vector<char>& bytes() const noexcept { return bytes_; }

private:
    struct place {
        std::uint32_t first = 0;
        std::uint32_t size = 0; ///< 0: free
    };

    std::vector<place> places_; ///< an open-addressing table of the words
    std::vector<char> bytes_;
};

} // namespace akshara::detail

#endif
