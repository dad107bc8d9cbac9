// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CODE_POINT_FACTS_HPP
#define AKSHARA_NORMALIZE_CODE_POINT_FACTS_HPP

#include <akshara/unicode/canonical.hpp>
#include <akshara/unicode/devanagari.hpp>

#include <cstdint>

namespace akshara::inline v0::detail {

/// What a form has to know of a code point, in one word.
class code_point_facts {
public:
    static constexpr unsigned pair_groups = 7; ///< groups of triggers of two (form_triggers.hpp), a bit each
    static constexpr unsigned in_pairs = (1u << pair_groups) - 1;
    static constexpr unsigned acts_alone = 1u << pair_groups;

    constexpr code_point_facts() = default;
    /// What Unicode says of it.
    constexpr explicit code_point_facts(char32_t c) noexcept
        : word_(flag(decomposes_at, nfc_quick_check_of(c) == nfc_quick_check::no) | flag(begins_at, canonical_boundary_before(c))
                | flag(joins_at, nfc_quick_check_of(c) != nfc_quick_check::yes) | flag(nukta_at, c == devanagari::nukta) | flag(takes_nukta_at, may_take_nukta(c))
                | static_cast<std::uint64_t>(canonical_class_of(c)) << class_at | std::uint64_t{acts_alone} << next_at) {}

    // What the form's steps say.
    constexpr void add_here(unsigned groups) noexcept { word_ |= std::uint64_t{groups} << here_at; }
    constexpr void add_next(unsigned groups) noexcept { word_ |= std::uint64_t{groups} << next_at; }
    constexpr void add_alone(unsigned groups) noexcept { word_ |= std::uint64_t{groups} << alone_at | (groups != 0 ? std::uint64_t{acts_alone} << here_at : 0); }
    constexpr void add_reach(std::size_t reach) noexcept {
        if (reach > this->reach()) word_ = (word_ & ~(std::uint64_t{0xFF} << reach_at)) | std::uint64_t{reach} << reach_at;
    }
    constexpr void add_chains() noexcept { word_ |= flag(chains_at, true); }

    /// The groups of pairs in which it may come first; above them, that it is a trigger alone.
    [[nodiscard]] constexpr unsigned here() const noexcept { return byte(here_at); }
    /// The groups of pairs in which it may come next; all above them.
    [[nodiscard]] constexpr unsigned next() const noexcept { return byte(next_at); }
    /// The groups of pairs that it makes with the one before.
    [[nodiscard]] constexpr unsigned pairs_with(code_point_facts before) const noexcept { return before.here() & next() & in_pairs; }
    /// The groups of triggers of one code point that have it.
    [[nodiscard]] constexpr unsigned alone() const noexcept { return byte(alone_at); }
    /// How far the steps look that it triggers.
    [[nodiscard]] constexpr std::size_t reach() const noexcept { return byte(reach_at); }
    /// NFC never has it.
    [[nodiscard]] constexpr bool decomposes() const noexcept { return has(decomposes_at); }
    /// A canonical segment begins with it.
    [[nodiscard]] constexpr bool begins() const noexcept { return has(begins_at); }
    /// A change behind it may change it: it may come first in a pair, or some step arranges runs of such.
    [[nodiscard]] constexpr bool chains() const noexcept { return has(chains_at); }

    /// Whether it leaves all in NFC behind another, as far as that is known at once.
    [[nodiscard]] [[gnu::always_inline]] constexpr bool keeps_nfc_behind(code_point_facts before) const noexcept {
        if (begins()) return true;
        const unsigned before_class = before.byte(class_at);
        if (byte(class_at) != 0 && before_class > byte(class_at)) return false;
        return !has(joins_at) || (has(nukta_at) && before_class == 0 && !before.has(takes_nukta_at));
    }

private:
    enum place : unsigned { here_at = 0, next_at = 8, alone_at = 16, reach_at = 24, class_at = 32, decomposes_at = 40, begins_at, joins_at, nukta_at, takes_nukta_at, chains_at };

    static constexpr std::uint64_t flag(place at, bool is) noexcept { return std::uint64_t{is} << at; }
    [[nodiscard]] constexpr bool has(place at) const noexcept { return (word_ >> at & 1) != 0; }
    [[nodiscard]] constexpr unsigned byte(place at) const noexcept { return static_cast<unsigned>(word_ >> at) & 0xFF; }

    static constexpr bool may_take_nukta(char32_t c) noexcept { return compose(c, devanagari::nukta) != 0 || decompose(c).size != 1; }

    std::uint64_t word_ = 0;
};

} // namespace akshara::detail

#endif
