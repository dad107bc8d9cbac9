// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_QUOTATION_PROMISES_HPP
#define AKSHARA_TESTS_PROPERTY_QUOTATION_PROMISES_HPP

#include <akshara/quote/mark_pairing.hpp>
#include <akshara/quote/quotations.hpp>
#include <akshara/segment/graphemes.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

// What holds of the quotations of every text. Each gives what is broken, or nothing.

/// Words of which texts are made for it: marks of each family, cues, what leads on, names, ends.
inline constexpr std::string_view quotation_parts[] = {
    "“", "”", "‘", "’", "\"", "'", "‘‘", "’’", "«", "»", "„", "राम", "मोहन सिंह", "सीता", "डॉ. वर्मा", " ", " ", " ", " ने ", " ने कहा", " ने कहा, ", " ने कहा कि ",
    " को बताया कि ", "उन्होंने ", "कहते हैं", " बोले- ", " के मुताबिक ", " के अनुसार ", " की ओर से कहा गया कि ", "कहा जाता है कि ", "दावा किया है कि ", "हम आएंगे", "।", ". ", "? ", ", ",
    ": ", " - ", "\n", "\n\n", "(", ")", "फ़िल्म ", " करार दिया", "लेकिन ", "और ", "है", "था", "\u200D", "\u093C", "\u0301", "a", "India's ", "१०", "\xE0\xA4", "😀", "\u00A0", "\u0091"};

namespace quotation_promises {

using namespace akshara;

inline bool stands_in(std::string_view text, span s) { return s.first <= s.last && s.last <= text.size(); }

/// Whether a part's text is what stands at its span.
inline bool is_there(std::string_view text, const std::optional<fragment>& part) {
    return !part || (stands_in(text, part->span) && !part->text.empty() && text.substr(part->span.first, part->span.size()) == part->text);
}

inline std::string_view placed(std::string_view text, const quotations_view& found) {
    for (std::size_t k = 0; k < found.size(); ++k) {
        const quotation& q = found[k];
        if (!stands_in(text, q.span) || q.text != text.substr(q.span.first, q.span.size()) || q.text.empty()) return "a content is not at its span";
        for (const auto& mark : {q.open_mark, q.close_mark})
            if (mark && (!stands_in(text, *mark) || mark->empty())) return "a mark is outside the text";
        if (q.open_mark && q.open_mark->last > q.span.first) return "a mark opens inside its content";
        if (q.close_mark && q.close_mark->first < q.span.last) return "a mark closes inside its content";
        if (q.confidence < 0 || q.confidence > 100) return "a confidence is no percentage";
        if (!is_there(text, q.antecedent)) return "an antecedent is not at its span";
        if (!q.attribution) continue;
        for (const auto& part : {q.attribution->speaker, q.attribution->speaker_phrase, q.attribution->cue, q.attribution->addressee})
            if (!is_there(text, part)) return "a part of an attribution is not at its span";
    }
    return {};
}

inline std::string_view nested(const quotations_view& found) {
    for (std::size_t k = 0; k < found.size(); ++k) {
        const quotation& q = found[k];
        if (k > 0 && q.span.first < found[k - 1].span.first) return "quotations are out of order";
        if (q.depth != (q.parent ? found[*q.parent].depth + 1 : 0)) return "a depth is not one more than the parent's";
        if (q.parent && (*q.parent >= k || !found[*q.parent].span.contains(q.span))) return "a parent does not hold its child";
    }
    return {};
}

inline std::string_view disjoint(std::string_view text) {
    std::vector<span> marks;
    const paired_marks found = text | mark_pairing;
    for (const mark_pair& pair : found.pairs)
        for (const span s : {pair.open.span, pair.close.span}) marks.push_back(s);
    for (const orphan_mark& orphan : found.orphans) marks.push_back(orphan.mark.span);
    std::sort(marks.begin(), marks.end(), [](span a, span b) { return a.first < b.first; });
    for (std::size_t k = 1; k < marks.size(); ++k)
        if (marks[k].first < marks[k - 1].last) return "marks overlap";
    for (const span s : marks)
        if (!stands_in(text, s) || s.empty()) return "a mark is outside the text";
    return {};
}

/// A content begins and ends between clusters, but behind a Prepend, with which a mark makes one (U+0600).
inline std::string_view between_clusters(std::string_view text, const quotations_view& found) {
    std::vector<std::size_t> boundaries{0};
    for (const fragment& cluster : text | graphemes) boundaries.push_back(cluster.span.last);
    for (const quotation& q : found)
        for (const std::size_t at : {q.span.first, q.span.last})
            if (!std::binary_search(boundaries.begin(), boundaries.end(), at) && text.find("\u0600") == text.npos) return "a content cuts a cluster";
    return {};
}

/// Between blank lines the answer is the same, but for where it stands.
inline std::string_view alone_as_among_others(std::string_view text, const quotations_view& found) {
    const std::string among = "\n\n" + std::string(text) + "\n\n";
    const quotations_view again = among | quotations;
    if (again.size() != found.size()) return "another number of quotations between blank lines";
    for (std::size_t k = 0; k < found.size(); ++k) {
        const quotation &a = found[k], &b = again[k];
        if (b.span != span{a.span.first + 2, a.span.last + 2} || a.kind != b.kind || a.evidence != b.evidence) return "another quotation between blank lines";
        if (a.attribution.has_value() != b.attribution.has_value()) return "another attribution between blank lines";
        if (a.attribution && (a.attribution->speaker.has_value() != b.attribution->speaker.has_value() ||
                              (a.attribution->speaker && a.attribution->speaker->text != b.attribution->speaker->text)))
            return "another speaker between blank lines";
    }
    return {};
}

} // namespace quotation_promises

/// The first promise about quotations that a text breaks, or nothing.
inline std::string_view broken_quotation_promise(std::string_view text) {
    const akshara::quotations_view found = text | akshara::quotations;
    for (const std::string_view broken : {quotation_promises::placed(text, found), quotation_promises::nested(found), quotation_promises::disjoint(text),
                                          quotation_promises::between_clusters(text, found),
                                          quotation_promises::alone_as_among_others(text, found)})
        if (!broken.empty()) return broken;
    return {};
}

#endif
