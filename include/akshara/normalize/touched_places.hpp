// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_TOUCHED_PLACES_HPP
#define AKSHARA_NORMALIZE_TOUCHED_PLACES_HPP

#include <akshara/normalize/touched_blocks.hpp>
#include <akshara/normalize/untouched.hpp>

namespace akshara::inline v0::detail {

/// Finds, from the first to the last, the places of a text where a form has something to do: a code point that a step may
/// act on, alone or with the next, one that may not keep NFC, or an ill-formed byte. Each byte is looked at once.
template <class Form>
class touched_places {
public:
    constexpr explicit touched_places(kernel k = best_kernel()) noexcept : blocks_(k) {}

    /// The first place at `from` or behind it, or the text's end. Always asked of the same text, and not before the last
    /// answer; what stands before `from` has nothing to do with it.
    constexpr std::size_t next(std::string_view bytes, std::size_t from) noexcept {
        std::size_t at = from;
        std::size_t patience = 4; // how many code points are looked at one by one at once
        while (at < bytes.size()) {
            const std::size_t stop = blocks_.next(bytes, at);
            if (stop == blocks_.nowhere) return look_at_each(bytes, from, blocks_.left(at));
            at = stop;
            if (!blocks_.is_foreign(at)) return at;
            untouched_walk<Form> walk(bytes, from, at);
            if (!walk.pass(patience)) return walk.at();
            at = walk.at_before(); // it may be one of a pair
            if (patience < 64) patience *= 2;
        }
        return at;
    }

private:
    constexpr std::size_t look_at_each(std::string_view bytes, std::size_t from, std::size_t at) const noexcept {
        untouched_walk<Form> walk(bytes, from, at);
        walk.pass(bytes.size());
        return walk.at();
    }

    touched_blocks<untouched_tables<Form>> blocks_;
};

} // namespace akshara::detail

#endif
