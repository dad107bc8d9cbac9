// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_SEGMENTS_HPP
#define AKSHARA_ICU_SEGMENTS_HPP

#include <akshara/icu/result.hpp>
#include <akshara/icu/segment_list.hpp>
#include <akshara/text/read.hpp>

#include <memory>

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

namespace akshara::inline v0::icu4c {

/// Where ICU cuts a text.
enum class break_kind : unsigned char {
    character, ///< into grapheme clusters
    word,      ///< into words and what stands between them
    sentence,  ///< into sentences, the spaces behind them included
    line,      ///< where a line may end
};

namespace detail {

struct close_utext {
    void operator()(UText* bytes) const { utext_close(bytes); }
};

/// All boundaries that an iterator finds in some bytes; the iterator must not be used again.
inline result<std::vector<std::int32_t>> boundaries_of(icu::BreakIterator& iterator, std::string_view bytes) {
    if (bytes.size() > 0x7FFFFFFF) return problem_reason::too_large;
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<UText, close_utext> view(utext_openUTF8(nullptr, bytes.data(), static_cast<std::int64_t>(bytes.size()), &error));
    if (U_SUCCESS(error)) iterator.setText(view.get(), error);
    if (U_FAILURE(error)) return error;

    std::vector<std::int32_t> found{iterator.first()};
    if (found[0] != 0) return problem_reason::broken_object;
    const auto size = static_cast<std::int32_t>(bytes.size());
    for (std::int32_t at = iterator.next(); at != icu::BreakIterator::DONE; at = iterator.next()) {
        if (at <= found.back() || at > size) return problem_reason::broken_object;
        found.push_back(at);
    }
    if (found.back() != size) return problem_reason::broken_object;
    return found;
}

inline std::unique_ptr<icu::BreakIterator> make_iterator(break_kind kind, const icu::Locale& locale, UErrorCode& error) {
    switch (kind) {
    case break_kind::character: return std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createCharacterInstance(locale, error));
    case break_kind::word: return std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createWordInstance(locale, error));
    case break_kind::sentence: return std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createSentenceInstance(locale, error));
    case break_kind::line: break;
    }
    return std::unique_ptr<icu::BreakIterator>(icu::BreakIterator::createLineInstance(locale, error));
}

template <text Text>
result<segment_list<Text>> segments_by(Text source, icu::BreakIterator* iterator) {
    if (iterator == nullptr) return problem_reason::no_object;
    auto found = boundaries_of(*iterator, source.utf8());
    if (!found) return found.problem;
    return segment_list<Text>(source, *static_cast<decltype(found)&&>(found));
}

} // namespace detail

/// The text cut by the rules that ICU has for a locale. It is read once, when this is called. O(size).
template <readable T>
[[nodiscard]] result<segment_list<handle<T>>> segments(T&& t, break_kind kind, const icu::Locale& locale = icu::Locale("hi")) {
    UErrorCode error = U_ZERO_ERROR;
    const auto iterator = detail::make_iterator(kind, locale, error);
    if (U_FAILURE(error)) return error;
    return detail::segments_by(akshara::read(static_cast<T&&>(t)), iterator.get());
}
/// The same by an iterator of one's own; it is cloned, and keeps its text and its place.
template <readable T>
[[nodiscard]] result<segment_list<handle<T>>> segments(T&& t, const icu::BreakIterator* rules) {
    if (rules == nullptr) return problem_reason::no_object;
    const std::unique_ptr<icu::BreakIterator> iterator(rules->clone());
    return detail::segments_by(akshara::read(static_cast<T&&>(t)), iterator.get());
}
template <readable T>
void segments(T&&, std::nullptr_t) = delete; // nothing stands for an object of ICU: pass a break_kind, or the pointer that ICU gave
template <owning_temporary T, class... More>
void segments(T&&, More...) = delete; // the text would die before the list: name it first, then pass the name

} // namespace akshara::icu4c

#endif
