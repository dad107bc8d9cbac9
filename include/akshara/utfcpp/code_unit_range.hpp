// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UTFCPP_CODE_UNIT_RANGE_HPP
#define AKSHARA_UTFCPP_CODE_UNIT_RANGE_HPP

#include <akshara/utfcpp/code_unit.hpp>

namespace akshara::inline v0 {

namespace detail {

/// A literal ends with a unit that is none of its text, so what converts to a string view is read as that. Up to C++20 a null
/// pointer does, too.
template <class Range, class Unit>
concept string_of_units = std::is_convertible_v<const Range&, std::basic_string_view<Unit>> && !std::is_null_pointer_v<Range>;

template <class Range, class Unit>
concept array_of_units = requires(const Range& range) {
    { range.data() } -> std::convertible_to<const Unit*>;
    { range.size() } -> std::convertible_to<std::size_t>;
};

/// The units of a range that lie one after the other.
template <code_unit Unit, class Range>
constexpr std::basic_string_view<Unit> units_of(const Range& range) noexcept {
    if constexpr (string_of_units<Range, Unit>) return range;
    else return {range.data(), static_cast<std::size_t>(range.size())};
}

} // namespace detail

/// Units that lie one after the other: a string, a string view, a literal, or what has `data()` and `size()`.
template <class Range, class Unit>
concept code_unit_range = code_unit<Unit> && (detail::string_of_units<Range, Unit> || detail::array_of_units<Range, Unit>); // give char16_t, char32_t for UTF-32; UTF-8 is a text itself

} // namespace akshara

#endif
