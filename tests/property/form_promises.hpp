// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_FORM_PROMISES_HPP
#define AKSHARA_TESTS_PROPERTY_FORM_PROMISES_HPP

#include <akshara/normalize.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/text/ill_formed.hpp>

#include "../normalize/read_in.hpp"
#include "kernels.hpp"
#include "values.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

/// What the library promises of any bytes in a form.
namespace promises {

/// The bytes of a text in a form.
template <class Form>
std::string in_form(std::string_view text, Form form) {
    return std::string(akshara::normalize(text, form).utf8());
}

template <class View>
std::vector<akshara::code_point> all(const View& view) {
    return std::vector<akshara::code_point>(view.begin(), view.end());
}

/// Whether spans lie one behind the other from 0 to `size`; some may be empty.
inline bool tile(const std::vector<akshara::span>& all, std::size_t size) {
    std::size_t at = 0;
    for (const akshara::span each : all) {
        if (each.first != at || each.last < at) return false;
        at = each.last;
    }
    return all.empty() || at == size;
}

/// Whether offsets of the source go to the made text and back without ever turning round.
template <class Made>
bool is_monotone(const Made& made, std::size_t size) {
    std::size_t before = 0;
    for (std::size_t at = 0; at <= made.utf8().size(); ++at) {
        if (made.origin(at) < before || made.origin(at) > size) return false;
        before = made.origin(at);
    }
    before = 0;
    for (std::size_t at = 0; at <= size; ++at) {
        const std::size_t there = made.target(at);
        if (there < before || there > made.utf8().size() || made.origin(there) > at) return false;
        before = there;
    }
    return true;
}
template <class Form>
bool is_aligned(std::string_view text, Form form) {
    const auto made = akshara::normalize(text, form);
    return is_monotone(made, text.size()) && tile(spans(made | akshara::code_points), text.size());
}

template <class Form>
bool is_read_lazily(std::string_view text, Form form) {
    const auto made = akshara::normalize(text, form);
    return all(text | akshara::normalized(form)) == all(made | akshara::code_points);
}

template <class Form>
bool is_the_same_in_chunks(const std::vector<std::string_view>& chunks, std::string_view text, Form form) {
    const streamed_text made = streamed(chunks, form);
    if constexpr (Form::is_exact) return made.tiles && made.bytes == text;
    else return made == streamed_text{in_form(text, form), ends(text | akshara::normalized(form)), true};
}

template <class Form>
bool is_the_same_by_every_kernel(std::string_view text, Form form) {
    static const std::vector<akshara::kernel> each = kernels();
    const auto expected = akshara::normalize(text, form, akshara::kernel::portable);
    for (const akshara::kernel k : each) {
        const auto made = akshara::normalize(text, form, k);
        if (made.utf8() != expected.utf8() || all(made | akshara::code_points) != all(expected | akshara::code_points)) return false;
    }
    return true;
}

/// Whether a text is said to be in the form just where the form leaves its bytes, and the first change stands no later
/// than it does.
template <class Form>
bool is_known_to_be_in(std::string_view text, Form form) {
    const std::string made = in_form(text, form);
    const auto change = akshara::find_unnormalized(text, form);
    if (akshara::is_normalized(text, form) != (made == text) || change.has_value() != (made != text)) return false;
    if (!change) return akshara::is_well_formed(text);
    return change->last <= text.size() && made.substr(0, change->first) == text.substr(0, change->first);
}

/// Whether what a form has made is in the form, in NFC if the form is, and well-formed. Lucene's is not in itself.
template <class Form>
bool comes_to_rest(std::string_view text, Form form) {
    const std::string made = in_form(text, form);
    if (!akshara::is_well_formed(made)) return false;
    if constexpr (Form::composes)
        if (in_form(made, akshara::canonical_form) != made) return false;
    if constexpr (std::is_same_v<Form, akshara::lucene_form_t>) return true;
    else return in_form(made, form) == made && akshara::is_normalized(made, form) && akshara::equivalent(made, text, form);
}

inline std::string replayed(std::string_view source, const std::vector<akshara::edit>& edits) {
    std::string made;
    std::size_t at = 0;
    for (const akshara::edit& each : edits) {
        made.append(source.substr(at, each.span.first - at)).append(each.text());
        at = each.span.last;
    }
    return made.append(source.substr(at));
}
/// Whether there is no code point that the edit has as the source has it, at either end.
inline bool is_trimmed(std::string_view was, std::string_view made) {
    if (was.empty() || made.empty()) return was != made;
    const auto first = akshara::detail::decode(was, 0), last = akshara::detail::decode_before(was, was.size());
    const bool same_first = first.well_formed && made.starts_with(was.substr(0, first.size));
    const bool same_last = last.well_formed && made.ends_with(was.substr(was.size() - last.size));
    return !same_first && !same_last;
}
/// Whether edits are in order, apart, no larger than what differs, and each has a step.
inline bool are_apart(std::string_view text, const std::vector<akshara::edit>& edits) {
    std::size_t at = 0;
    bool first = true;
    for (const akshara::edit& each : edits) {
        if (each.span.first < at || (each.span.first == at && !first) || each.span.last < each.span.first || each.span.last > text.size()) return false;
        if (each.steps.empty() || !is_trimmed(text.substr(each.span.first, each.span.size()), each.text())) return false;
        at = each.span.last;
        first = false;
    }
    return true;
}
template <class Form>
bool has_edits_that_replay(std::string_view text, Form form) {
    return replayed(text, akshara::find_edits(text, form)) == in_form(text, form);
}
template <class Form>
bool has_edits_apart(std::string_view text, Form form) {
    return are_apart(text, akshara::find_edits(text, form));
}
/// Whether a text has changed just where it has edits, also one whose offsets are not those of bytes.
template <class Form>
bool has_edits_where_changed(std::string_view text, Form form) {
    const auto made = akshara::normalize(text, form);
    return made.changed() == (made.utf8() != text) && made.changed() == !akshara::find_edits(text, form).empty() &&
           made.changed() == akshara::normalize(akshara::normalize(text, akshara::exact_form), form).changed();
}

/// Two texts, compared as the bytes of their forms are.
template <class Form>
bool is_compared_as_bytes(std::string_view text, std::string_view other, Form form) {
    const auto expected = in_form(text, form) <=> in_form(other, form);
    return akshara::compare(text, other, form) == expected && akshara::compare(other, text, form) == (0 <=> expected) &&
           akshara::equivalent(text, other, form) == (expected == 0);
}

using chunks_of_text = const std::vector<std::string_view>&;

/// A promise about a text in a form. The chunks are those of the text.
template <class Form>
struct promise {
    std::string_view name;
    bool (*holds)(std::string_view text, chunks_of_text chunks, Form form);
};

/// All of them.
template <class Form>
inline constexpr promise<Form> of_form[] = {
    {"origins never turn round, and spans tile the source",
     [](std::string_view text, chunks_of_text, Form form) { return is_aligned(text, form); }},
    {"every kernel makes the same",
     [](std::string_view text, chunks_of_text, Form form) { return is_the_same_by_every_kernel(text, form); }},
    {"read lazily it is the same",
     [](std::string_view text, chunks_of_text, Form form) { return is_read_lazily(text, form); }},
    {"in chunks it is the same",
     [](std::string_view text, chunks_of_text chunks, Form form) { return is_the_same_in_chunks(chunks, text, form); }},
    {"edits replayed on the source give the form",
     [](std::string_view text, chunks_of_text, Form form) { return has_edits_that_replay(text, form); }},
    {"edits are in order, apart and trimmed",
     [](std::string_view text, chunks_of_text, Form form) { return has_edits_apart(text, form); }},
    {"there are edits just where something changed",
     [](std::string_view text, chunks_of_text, Form form) { return has_edits_where_changed(text, form); }},
    {"texts are compared as the bytes of their forms",
     [](std::string_view text, chunks_of_text chunks, Form form) {
         return is_compared_as_bytes(text, chunks.empty() ? text : chunks.front(), form);
     }},
    {"the exact form is the source",
     [](std::string_view text, chunks_of_text, Form form) { return !Form::is_exact || in_form(text, form) == text; }},
    {"a text is known to be in the form just where it is",
     [](std::string_view text, chunks_of_text, Form form) {
         if constexpr (Form::is_exact) return true;
         else return is_known_to_be_in(text, form);
     }},
    {"what a form makes is in the form, in NFC and well-formed",
     [](std::string_view text, chunks_of_text, Form form) {
         if constexpr (Form::is_exact) return true;
         else return comes_to_rest(text, form);
     }},
};

/// The first promise that does not hold; nothing if all do.
template <class Form>
std::optional<std::string_view> broken_in(std::string_view text, chunks_of_text chunks, Form form) {
    for (const promise<Form>& each : of_form<Form>)
        if (!each.holds(text, chunks, form)) return each.name;
    return std::nullopt;
}

} // namespace promises

#endif
