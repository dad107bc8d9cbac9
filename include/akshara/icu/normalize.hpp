// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_NORMALIZE_HPP
#define AKSHARA_ICU_NORMALIZE_HPP

#include <akshara/icu/result.hpp>
#include <akshara/icu/well_formed_copy.hpp>

#include <unicode/bytestream.h>
#include <unicode/edits.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>

namespace akshara::inline v0::icu4c {

namespace detail {

/// What ICU counts texts with.
inline constexpr std::size_t largest_size = 0x7FFFFFFF;

template <text Text>
result<transformed_text> normalize_well_formed(Text source, const icu::Normalizer2& normalizer) {
    const std::string_view bytes = source.utf8();
    if (bytes.size() > largest_size) return problem_reason::too_large;

    UErrorCode error = U_ZERO_ERROR;
    std::string made;
    icu::StringByteSink<std::string> sink(&made);
    icu::Edits edits;
    normalizer.normalizeUTF8(0, {bytes.data(), static_cast<std::int32_t>(bytes.size())}, sink, &edits, error);
    edits.copyErrorTo(error);
    if (U_FAILURE(error)) return error;

    // Not every object is ICU's own: its word is not taken for where it says nothing has changed.
    aligner<Text> boundaries(source);
    std::size_t size = 0; // of what was made
    for (auto each = edits.getFineIterator(); each.next(error);) {
        const auto from = static_cast<std::size_t>(each.oldLength());
        const auto to = static_cast<std::size_t>(each.newLength());
        if (from > bytes.size() - boundaries.at() || to > made.size() - size) return problem_reason::broken_object;
        if (each.hasChange()) boundaries.change(from, to);
        else if (made.compare(size, to, bytes.substr(boundaries.at(), from)) != 0) return problem_reason::broken_object;
        else boundaries.copy(from);
        size += to;
    }
    if (U_FAILURE(error)) return error;
    if (boundaries.at() != bytes.size() || size != made.size()) return problem_reason::broken_object;
    return transformed_text(static_cast<std::string&&>(made), boundaries.boundaries());
}

} // namespace detail

/// The text in any form that ICU has or a program makes (`icu::Normalizer2::getNFKCCasefoldInstance(error)`), with every
/// boundary's place in the source; a boundary inside what ICU replaced as one lies at its end. Each maximal subpart of an
/// ill-formed sequence becomes U+FFFD. O(size).
template <akshara::detail::text_like T>
[[nodiscard]] result<transformed_text> normalize(const T& t, const icu::Normalizer2* normalizer) {
    const auto source = akshara::read(t);
    if (normalizer == nullptr) return problem_reason::no_object;
    if (source.utf8().size() > detail::largest_size) return problem_reason::too_large;
    return detail::use_well_formed(source, [&](auto well_formed) { return detail::normalize_well_formed(well_formed, *normalizer); });
}
template <akshara::detail::text_like T>
void normalize(const T&, std::nullptr_t) = delete; // nothing stands for an object of ICU: pass the pointer that ICU gave

} // namespace akshara::icu4c

#endif
