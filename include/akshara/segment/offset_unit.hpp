// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_OFFSET_UNIT_HPP
#define AKSHARA_SEGMENT_OFFSET_UNIT_HPP

namespace akshara::inline v0 {

/// What the offsets of a text are counted in. Where the text is ill-formed each maximal subpart is U+FFFD: one code point, one
/// UTF-16 code unit.
enum class offset_unit : unsigned char {
    utf8,     ///< bytes, as in every span here: C++, Rust, Go
    utf16,    ///< UTF-16 code units: JavaScript, Java, C#
    utf32,    ///< code points: Python
    clusters, ///< extended grapheme clusters: what a cursor steps over
};

} // namespace akshara

#endif
