// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_QUOTE_SAID_HPP
#define AKSHARA_TESTS_QUOTE_SAID_HPP

#include <akshara/quote/quotations.hpp>

#include <string>

inline std::string name_of(akshara::quotation_kind kind) {
    switch (kind) {
    case akshara::quotation_kind::direct: return "direct";
    case akshara::quotation_kind::mixed: return "mixed";
    case akshara::quotation_kind::indirect: return "indirect";
    case akshara::quotation_kind::title_or_scare: return "title_or_scare";
    }
    return "?";
}

inline std::string text_of(const std::optional<akshara::fragment>& part) {
    return part ? std::string(part->text) : "-";
}

inline std::string speaker_of(const akshara::quotation& q) {
    return q.attribution ? text_of(q.attribution->speaker) : "-";
}
inline std::string cue_of(const akshara::quotation& q) { return q.attribution ? text_of(q.attribution->cue) : "-"; }

/// Every quotation of a text as "kind speaker cue: content", one a line.
inline std::string said(std::string_view text) {
    std::string lines;
    for (const akshara::quotation& q : text | akshara::quotations)
        lines += name_of(q.kind) + " " + speaker_of(q) + " " + cue_of(q) + ": " + std::string(q.text) + "\n";
    return lines;
}

#endif
