// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UTFCPP_CODE_UNIT_TEXT_HPP
#define AKSHARA_UTFCPP_CODE_UNIT_TEXT_HPP

#include <akshara/text/text.hpp>
#include <akshara/utfcpp/code_unit_index.hpp>
#include <akshara/utfcpp/code_unit_range.hpp>
#include <akshara/utfcpp/transcoded.hpp>

namespace akshara::inline v0 {

/// A source in UTF-16 or UTF-32 as a text: every view reads it, and spans count the source's units. Owns its UTF-8, which is
/// well-formed, and an index of a thirty-second of its size; the source itself need not stay. Each lone surrogate, and in
/// UTF-32 each number that is no code point, is read as U+FFFD: one unit. To make: O(size); may throw bad_alloc.
template <code_unit Unit>
class code_unit_text {
public:
    using unit_type = Unit; ///< what the source is made of

    constexpr code_unit_text() = default;
    /// Of a string, a string view, a literal, or what has `data()` and `size()`; they are copied as UTF-8.
    template <class Units>
        requires(!std::same_as<Units, code_unit_text>) && code_unit_range<Units, Unit>
    constexpr explicit code_unit_text(const Units& units)
        : bytes_(detail::transcoded(detail::units_of<Unit>(units))), index_(bytes_.bytes()) {}

    /// Its UTF-8, well-formed; it lives as long as the text.
    [[nodiscard]] constexpr std::string_view utf8() const noexcept { return bytes_.bytes(); }
    /// From a boundary of code points here to the source's, in units. Inside a code point: its end. O(1).
    [[nodiscard]] constexpr std::size_t origin(std::size_t offset) const noexcept { return index_.units_before(utf8(), offset); }
    /// The reverse: the last boundary here that lies at or before a unit, which for the second half of a pair is the pair's
    /// start. O(log size).
    [[nodiscard]] constexpr std::size_t target(std::size_t unit) const noexcept { return index_.boundary_before(utf8(), unit); }

    /// How many units the source has.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return index_.size(); }

private:
    detail::byte_buffer bytes_;
    detail::code_unit_index<Unit> index_;
};

} // namespace akshara

#endif
