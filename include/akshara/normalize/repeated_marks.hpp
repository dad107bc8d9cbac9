// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_REPEATED_MARKS_HPP
#define AKSHARA_NORMALIZE_REPEATED_MARKS_HPP

#include <akshara/normalize/one_of.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

/// A mark that is typed twice or more stands once: हैैं → हैं. What counts is the decomposed text: ऩ holds a nukta, and
/// another one after it goes.
struct dedupe_marks_t {
private:
    static constexpr bool is_accent(char32_t c) noexcept { return c >= 0x0951 && c <= 0x0954; }
    static constexpr bool is_mark(char32_t c) noexcept {
        return devanagari::is_bindu(c) || (c >= 0x093A && c <= 0x093C) || (c >= 0x093E && c <= 0x094F) ||
               (c >= 0x0951 && c <= 0x0957) || c == 0x0962 || c == 0x0963;
    }
    static constexpr bool ends_in_nukta(char32_t c) noexcept {
        return c == devanagari::nukta || c == 0x0929 || c == 0x0931 || c == 0x0934 || (c >= 0x0958 && c <= 0x095F);
    }

public:
    static constexpr std::string_view name() noexcept { return "dedupe_marks"; }
    static constexpr std::size_t reach = 2;
    // Two marks of one kind: two signs of which one may stand after the other in clean text are no pair here.
    static constexpr trigger triggers[] = {
        {devanagari::is_bindu, devanagari::is_bindu},
        {devanagari::is_matra, devanagari::is_matra},
        {detail::is_one_of<devanagari::virama>, detail::is_one_of<devanagari::virama>},
        {ends_in_nukta, detail::is_one_of<devanagari::nukta>},
        {is_accent, is_accent},
    };
    static constexpr rewrite apply(written text) noexcept {
        const bool again = is_mark(text[0]) && text[1] == text[0];
        const bool second_nukta = text[0] == devanagari::nukta && ends_in_nukta(text[1]);
        return again || second_nukta ? rewrite(1) : rewrite();
    }
};
inline constexpr dedupe_marks_t dedupe_marks{};

} // namespace akshara

#endif
