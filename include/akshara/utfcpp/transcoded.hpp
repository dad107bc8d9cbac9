// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UTFCPP_TRANSCODED_HPP
#define AKSHARA_UTFCPP_TRANSCODED_HPP

#include <akshara/text/byte_buffer.hpp>
#include <akshara/utfcpp/code_unit.hpp>

#include <utf8/unchecked.h>

namespace akshara::inline v0::detail {

/// Units without any that is ill-formed, and how many bytes of UTF-8 they take.
template <code_unit Unit>
struct well_formed_units {
    std::basic_string_view<Unit> units;
    std::size_t size = 0;
};

/// Those at `at`, up to the first that is ill-formed.
template <code_unit Unit>
constexpr well_formed_units<Unit> well_formed_at(std::basic_string_view<Unit> units, std::size_t at) noexcept {
    std::size_t last = at;
    std::size_t size = 0;
    while (last < units.size()) {
        const decoded_units here = decode_units(units, last);
        if (!here.well_formed) break;
        size += here.value < 0x80 ? 1 : here.value < 0x800 ? 2 : here.value < 0x10000 ? 3 : 4;
        last += here.size;
    }
    return {units.substr(at, last - at), size};
}

/// Appends them as UTF-8: by utfcpp, which does not run in the compiler and asks for units that are well-formed.
template <code_unit Unit>
constexpr void append_units(byte_buffer& bytes, well_formed_units<Unit> some) {
    if (std::is_constant_evaluated()) {
        for (std::size_t at = 0; at < some.units.size();) {
            const decoded_units here = decode_units(some.units, at);
            bytes.append(here.value);
            at += here.size;
        }
    } else {
        const Unit* const first = some.units.data();
        if constexpr (std::same_as<Unit, char16_t>) utf8::unchecked::utf16to8(first, first + some.units.size(), bytes.room(some.size));
        else utf8::unchecked::utf32to8(first, first + some.units.size(), bytes.room(some.size));
        bytes.add(some.size);
    }
}

/// The UTF-8 of units, each that is ill-formed being U+FFFD. O(size).
template <code_unit Unit>
constexpr byte_buffer transcoded(std::basic_string_view<Unit> units) {
    byte_buffer bytes;
    for (std::size_t at = 0; at < units.size(); ++at) {
        const well_formed_units<Unit> some = well_formed_at(units, at);
        append_units(bytes, some);
        at += some.units.size();
        if (at < units.size()) bytes.append(replacement_character);
    }
    return bytes;
}

} // namespace akshara::detail

#endif
