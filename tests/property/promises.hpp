// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_PROMISES_HPP
#define AKSHARA_TESTS_PROPERTY_PROMISES_HPP

#include "cluster_ways.hpp"
#include "literal_rules.hpp"
#include "literal_utf8.hpp"

#include <akshara/segment/edit_boundary.hpp>
#include <akshara/segment/paragraphs.hpp>
#include <akshara/segment/sentences.hpp>
#include <akshara/segment/truncate.hpp>
#include <akshara/segment/word_segments.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/ill_formed.hpp>

#include "values.hpp"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

/// What the library promises about the segments of any bytes, as one question.
namespace promises {

using offsets = std::vector<std::size_t>;

/// The code points of some bytes by table 3-7, and where they end.
struct literal_reading {
    std::vector<literal::code_point> code_points;
    offsets ends;
};
inline literal_reading read_literally(std::string_view text) {
    literal_reading found;
    for (std::size_t at = 0; at < text.size();) {
        found.code_points.push_back(literal::first_code_point(text.substr(at)));
        found.ends.push_back(at += found.code_points.back().size);
    }
    return found;
}

/// Where the segments end by a rule of the standard.
template <class Class>
offsets literal_ends(const literal_reading& text, bool (*is_boundary)(const std::vector<Class>&, std::size_t),
                     Class (*class_of)(char32_t) noexcept) {
    std::vector<Class> classes;
    for (const literal::code_point& c : text.code_points) classes.push_back(class_of(c.value));
    offsets found;
    for (std::size_t k = 0; k < classes.size(); ++k)
        if (is_boundary(classes, k + 1)) found.push_back(text.ends[k]);
    return found;
}

inline bool reads_as(std::string_view text, const literal_reading& expected) {
    std::size_t k = 0;
    for (const akshara::code_point c : text | akshara::code_points)
        if (k == expected.code_points.size() || c.value != expected.code_points[k++].value) return false;
    const auto code_points = text | akshara::code_points;
    return ends(code_points) == expected.ends && ends_backward(code_points) == expected.ends && tiles(code_points, text);
}

inline bool is_ill_formed_as(std::string_view text, const literal_reading& expected) {
    auto found = akshara::find_ill_formed(text);
    for (std::size_t k = 0, at = 0; k < expected.ends.size(); at = expected.ends[k++]) {
        if (expected.code_points[k].well_formed) continue;
        const akshara::span subpart{at, expected.ends[k]};
        if (found != akshara::ill_formed{subpart, literal::reason_of_start(text.substr(at))}) return false;
        found = akshara::find_ill_formed(text, subpart.last);
    }
    return !found;
}

/// Whether every offset leads to the cluster ends around it.
inline bool cursor_stands_between(std::string_view text, const offsets& cluster_ends) {
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const auto next = std::upper_bound(cluster_ends.begin(), cluster_ends.end(), at);
        const auto here = std::lower_bound(cluster_ends.begin(), cluster_ends.end(), at);
        const std::size_t not_after = next == cluster_ends.begin() ? 0 : *std::prev(next);
        const std::size_t before = here == cluster_ends.begin() ? 0 : *std::prev(here);
        if (akshara::next_grapheme_boundary(text, at) != (next == cluster_ends.end() ? text.size() : *next)) return false;
        if (akshara::previous_grapheme_boundary(text, at) != before) return false;
        if (akshara::truncate(text, at).size() != not_after) return false;
        const std::size_t kept = akshara::previous_edit_boundary(text, at);
        if (kept < before || kept > at || (kept == at && at != 0)) return false;
        if (!akshara::detail::is_code_point_boundary(text, kept)) return false;
    }
    return true;
}

inline bool sentences_tile(std::string_view text) {
    using namespace akshara;
    for (const sentence_rules rules : {sentence_rules::hindi, sentence_rules::plain})
        for (const sentence_line_ends line_ends : {sentence_line_ends::end, sentence_line_ends::wrap})
            if (!tiles(text | sentences(sentence_options{.rules = rules, .line_ends = line_ends}), text)) return false;
    return true;
}

/// Longer texts are not compared with the literal rules, nor asked at every byte: both would be slow.
inline constexpr std::size_t longest_compared = 512;

/// The first promise that does not hold for the bytes; nothing if all do.
inline std::optional<std::string_view> broken(std::string_view text) {
    const literal_reading expected = read_literally(text);
    if (!reads_as(text, expected)) return "code points are those of table 3-7, and tile";
    if (!is_ill_formed_as(text, expected)) return "each ill-formed subpart is found";

    const offsets clusters = cluster_ends_forward(text);
    for (const way_to_cut& way : cluster_ways)
        if (way.ends(text) != clusters) return way.name;
    if (count(text | akshara::graphemes) != clusters.size()) return "as many clusters as are counted";
    if (!tiles(text | akshara::graphemes, text)) return "clusters tile";
    if (!tiles(text | akshara::word_segments, text)) return "word segments tile";
    if (!tiles(text | akshara::paragraphs, text)) return "paragraphs tile";
    if (!sentences_tile(text)) return "sentences tile";

    if (text.size() > longest_compared) return std::nullopt;
    if (!cursor_stands_between(text, clusters)) return "the cursor agrees with the clusters from any byte";
    if (literal_ends(expected, literal::grapheme_boundary, akshara::grapheme_break_of) != clusters)
        return "clusters are those of the standard";
    if (literal_ends(expected, literal::word_boundary, akshara::word_break_of) != ends(text | akshara::word_segments))
        return "word segments are those of the standard";
    constexpr akshara::sentence_options plain{.rules = akshara::sentence_rules::plain};
    if (literal_ends(expected, literal::sentence_boundary, akshara::sentence_break_of) != ends(text | akshara::sentences(plain)))
        return "plain sentences are those of the standard";
    return std::nullopt;
}

} // namespace promises

#endif
