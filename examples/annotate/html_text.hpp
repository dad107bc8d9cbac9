// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_HTML_TEXT_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_HTML_TEXT_HPP

#include "escaped.hpp"

/// What HTML shows instead of some code points, whatever stands around them.
inline std::string_view html_entity(char32_t c) {
    switch (c) {
    case U'&': return "&amp;";
    case U'<': return "&lt;";
    case U'>': return "&gt;";
    case U'"': return "&quot;";
    case U'\'': return "&#39;";
    default: return {};
    }
}

/// Whether a page must not be given it: a control, or a mark that turns the direction of all that follows.
constexpr bool is_disruptive(char32_t c) {
    const bool control = (c < U' ' && c != U'\n' && c != U'\t') || (c >= 0x7F && c < 0xA0);
    return control || c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// A text as a page or an attribute may hold it. `instead(c)` is what stands for what it may not hold; what is ill-formed is
/// U+FFFD.
template <class Instead>
std::string html_text(std::string_view text, Instead instead) {
    std::string made;
    for (const akshara::code_point c : text | akshara::code_points) {
        if (const std::string_view entity = html_entity(c.value); !entity.empty()) made += entity;
        else if (is_disruptive(c.value)) made += instead(c.value);
        else if (c.value == akshara::replacement_character) made += "\uFFFD";
        else made += text.substr(c.span.first, c.span.size());
    }
    return made;
}

/// Its number: 202E.
inline std::string code_point_number(char32_t c) { return hexadecimal(static_cast<unsigned>(c), c > 0xFFFF ? 6 : 4); }

/// In an attribute, or where one line is enough.
inline std::string html_attribute(std::string_view text) {
    return html_text(text, [](char32_t c) { return c == U'\r' ? std::string() : std::string("U+").append(code_point_number(c)); });
}
/// In the body of a page: controls are shown by their numbers, and are no text.
inline std::string html_body(std::string_view text) {
    return html_text(text, [](char32_t c) { return c == U'\r' ? std::string() : std::string("<i class=\"unseen\" data-is=\"U+").append(code_point_number(c)).append("\"></i>"); });
}

#endif
