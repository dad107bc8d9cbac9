// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_TRANSLITERATE_HPP
#define AKSHARA_ICU_TRANSLITERATE_HPP

#include <akshara/icu/result.hpp>
#include <akshara/icu/traced_stretches.hpp>
#include <akshara/icu/traced_text.hpp>
#include <akshara/icu/well_formed_copy.hpp>

#include <unicode/translit.h>

namespace akshara::inline v0::icu4c {

namespace detail {

/// What an edited text says, with its boundaries in the text that it was made of.
template <text Text>
transformed_text text_of(Text source, const gap_buffer& units) {
    std::string made;
    traced_stretches stretches;
    for (std::size_t at = 0; at < units.size(); ++at) {
        traced_unit unit = units[at];
        char32_t value = unit.value;
        if (U16_IS_LEAD(value) && at + 1 < units.size() && U16_IS_TRAIL(units[at + 1].value)) {
            value = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(unit.value, units[at + 1].value));
            unit.widen(units[++at]);
        }
        if (U_IS_SURROGATE(value)) value = replacement_character;
        char written[4];
        const std::size_t size = akshara::detail::encode(value, written);
        made.append(written, size);
        stretches.append(size, unit);
    }

    const std::string_view bytes = source.utf8();
    aligner<Text> boundaries(source);
    std::size_t at = 0; // in what was made
    for (const traced_stretch& each : stretches.finish(bytes.size())) {
        const std::size_t size = each.last - each.first;
        const bool copied = size == each.size && size != 0 && akshara::detail::decode(bytes, each.first).size == size &&
                            made.compare(at, each.size, bytes.substr(each.first, size)) == 0;
        if (copied) boundaries.copy(size);
        else boundaries.change(size, each.size);
        at += each.size;
    }
    return transformed_text(static_cast<std::string&&>(made), boundaries.boundaries());
}

template <text Text>
result<transformed_text> transliterate_well_formed(Text source, const icu::Transliterator& rules) {
    if (source.utf8().size() > traced_text::largest_size) return problem_reason::too_large;
    traced_text edited(source.utf8());
    rules.transliterate(edited);
    if (edited.overflows()) return problem_reason::too_large;
    return text_of(source, edited.units());
}

} // namespace detail

/// The text transliterated (`icu::Transliterator::createInstance("Devanagari-Latin", UTRANS_FORWARD, error)`), with every
/// boundary's place in the source. What one rule replaces is one change, and a boundary inside it lies at its end, but for what
/// it has in common with what it replaces; what a later rule makes of that stands for the same bytes. Letters that change places
/// are one change. What a rule puts in without replacing anything stands for nothing, where it was put in. Each maximal
/// subpart of an ill-formed sequence is read as U+FFFD. O(size) where ICU is; while it runs it takes tens of bytes a letter.
template <akshara::detail::text_like T>
[[nodiscard]] result<transformed_text> transliterate(const T& t, const icu::Transliterator* rules) {
    const auto source = akshara::read(t);
    if (rules == nullptr) return problem_reason::no_object;
    if (source.utf8().size() > detail::traced_text::largest_size) return problem_reason::too_large;
    return detail::use_well_formed(source, [&](auto well_formed) { return detail::transliterate_well_formed(well_formed, *rules); });
}
template <akshara::detail::text_like T>
void transliterate(const T&, std::nullptr_t) = delete; // nothing stands for an object of ICU: pass the pointer that ICU gave

} // namespace akshara::icu4c

#endif
