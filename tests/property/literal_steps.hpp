// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_LITERAL_STEPS_HPP
#define AKSHARA_TESTS_PROPERTY_LITERAL_STEPS_HPP

#include <akshara/unicode/canonical.hpp>
#include <akshara/unicode/case_folding.hpp>
#include <akshara/unicode/devanagari.hpp>
#include <akshara/unicode/word_class.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

/// The steps of the search form as their rules are stated: each rewrites a whole text, and they are applied in turn, with NFC
/// after each, until none changes anything. Written without a look at the library's rewriter, to compare it with.
namespace literal {

using code_points = std::u32string;
namespace hindi = akshara::devanagari;

inline code_points nfd(const code_points& text) {
    code_points made;
    for (const char32_t c : text)
        for (const char32_t part : akshara::decompose(c)) made += part;
    for (std::size_t i = 1; i < made.size(); ++i) // D109
        for (std::size_t k = i; k > 0; --k) {
            const unsigned char here = akshara::canonical_class_of(made[k]);
            if (here == 0 || akshara::canonical_class_of(made[k - 1]) <= here) break;
            std::swap(made[k - 1], made[k]);
        }
    return made;
}

inline code_points nfc(const code_points& text) {
    code_points made = nfd(text);
    for (std::size_t i = 1; i < made.size(); ++i) { // D117
        std::size_t starter = i;
        do --starter;
        while (starter > 0 && akshara::canonical_class_of(made[starter]) != 0);
        if (akshara::canonical_class_of(made[starter]) != 0) continue;
        bool blocked = false;
        for (std::size_t k = starter + 1; k < i; ++k)
            blocked = blocked || akshara::canonical_class_of(made[k]) >= akshara::canonical_class_of(made[i]);
        const char32_t both = blocked ? 0 : akshara::compose(made[starter], made[i]);
        if (both == 0) continue;
        made[starter] = both;
        made.erase(i--, 1);
    }
    return made;
}

/// Each maximal run of `is_one` becomes what `keep` says of its first and last place.
template <class IsOne, class Keep>
code_points with_runs(const code_points& text, IsOne is_one, Keep keep) {
    code_points made;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t last = i;
        while (last < text.size() && is_one(text[last])) ++last;
        if (last == i) made += text[i++];
        else made += keep(i, last);
        i = last > i ? last : i;
    }
    return made;
}

/// Each code point becomes what `as` says of it.
template <class As>
code_points with_each(const code_points& text, As as) {
    code_points made;
    for (const char32_t c : text) made += as(c);
    return made;
}
inline code_points one(char32_t c) { return code_points(1, c); }
inline bool is_one_of(char32_t c, std::u32string_view all) { return all.find(c) != std::u32string_view::npos; }

inline bool is_joiner(char32_t c) { return c == 0x200C || c == 0x200D; }
inline bool is_vedic(char32_t c) {
    return (c >= 0x0951 && c <= 0x0954) || (c >= 0x1CD0 && c <= 0x1CFF) || (c >= 0xA8E0 && c <= 0xA8F1);
}
inline bool is_invisible(char32_t c) {
    return is_one_of(c, U"\uFEFF\u2060\u00AD\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
}
inline bool is_abbreviation_zero(const code_points& text, std::size_t at) {
    const bool after_letter = at > 0 && hindi::is_devanagari_letter_or_sign(text[at - 1]);
    const bool before_digit = at + 1 < text.size() && is_one_of(text[at + 1], U"0123456789०१२३४५६७८९");
    return text[at] == U'०' && after_letter && !before_digit;
}

inline code_points strip_joiners(const code_points& text) {
    return with_runs(text, is_joiner, [&](std::size_t first, std::size_t last) {
        const bool beside = (first > 0 && hindi::is_devanagari(text[first - 1])) ||
                            (last < text.size() && hindi::is_devanagari(text[last]));
        return beside ? code_points() : text.substr(first, last - first);
    });
}
inline code_points strip_invisibles(const code_points& source) {
    const code_points text = with_each(source, [](char32_t c) { return is_invisible(c) ? code_points() : one(c); });
    const auto in_word = [&](std::size_t at) {
        const bool word = akshara::word_class_of(text[at]) != akshara::word_class::other || is_joiner(text[at]);
        return word && !is_abbreviation_zero(text, at);
    };
    return with_runs(text, [](char32_t c) { return c == 0x200B; }, [&](std::size_t first, std::size_t last) {
        return first > 0 && last < text.size() && in_word(first - 1) && in_word(last) ? one(0x200B) : code_points();
    });
}
inline code_points unify_spaces(const code_points& text) {
    return with_each(text, [](char32_t c) {
        const bool odd = is_one_of(c, U"\u00A0\u1680\u202F\u205F\u3000") || (c >= 0x2000 && c <= 0x200A);
        return one(odd ? U' ' : c);
    });
}
inline code_points fold_digits(const code_points& text) {
    code_points made = text;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] >= U'०' && text[at] <= U'९' && !is_abbreviation_zero(text, at)) made[at] = U'0' + (text[at] - U'०');
    return made;
}
inline code_points fold_nukta(const code_points& text) {
    return with_each(text, [](char32_t c) {
        if (c == 0x093C) return code_points();
        const bool has_one = c == 0x0929 || c == 0x0931 || c == 0x0934 || (c >= 0x0958 && c <= 0x095F);
        return one(has_one ? nfd(one(c))[0] : c);
    });
}
inline code_points fold_chandrabindu(const code_points& text) {
    return with_each(text, [](char32_t c) { return one(c == 0x0900 || c == 0x0901 ? char32_t(0x0902) : c); });
}
inline code_points fold_candra_nasal(const code_points& text) {
    code_points made;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool nasal = at + 1 < text.size() && text[at + 1] == 0x0902;
        if (nasal && text[at] == 0x0945) continue;
        made += nasal && text[at] == 0x0949 ? char32_t(0x093E) : text[at];
    }
    return made;
}
inline code_points fold_shri(const code_points& text) {
    code_points made = text;
    for (std::size_t at; (at = made.find(U"श्रृ")) != code_points::npos;) made.replace(at, 4, U"शृ");
    return made;
}
inline code_points fold_nasals(const code_points& text) {
    constexpr std::u32string_view rows[] = {U"ङकखगघ", U"ञचछजझ", U"णटठडढ", U"नतथदधशस", U"मपफबभयलव"};
    code_points made;
    for (std::size_t at = 0; at < text.size(); ++at) {
        bool folds = false;
        if (at > 0 && hindi::is_devanagari_letter_or_sign(text[at - 1]) && at + 2 < text.size() && text[at + 1] == 0x094D)
            for (const std::u32string_view row : rows)
                folds = folds || (text[at] == row[0] && is_one_of(text[at + 2], row.substr(1)));
        made += folds ? char32_t(0x0902) : text[at];
        at += folds;
    }
    return made;
}
inline code_points fold_glides(const code_points& text) {
    code_points made;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char32_t before = at > 0 ? text[at - 1] : 0;
        const char32_t after = at + 1 < text.size() ? text[at + 1] : 0;
        const bool carried = hindi::is_matra(before) || hindi::is_independent_vowel(before) || hindi::is_consonant(before) ||
                             before == 0x093C;
        const bool folds = text[at] == U'य' && carried && (after == 0x0947 || after == 0x0940);
        made += !folds ? text[at] : after == 0x0947 ? U'ए' : U'ई';
        at += folds;
    }
    return made;
}
inline code_points drop_vedic(const code_points& text) {
    return with_each(text, [](char32_t c) { return is_vedic(c) ? code_points() : one(c); });
}
inline code_points fold_case(const code_points& text) {
    return with_each(text, [](char32_t c) { return c == 0x0130 ? code_points(U"i\u0307") : one(akshara::fold_case_of(c)); });
}

using step = code_points (*)(const code_points&);
inline constexpr step search_steps[] = {nfc,           strip_joiners,     strip_invisibles,  unify_spaces, fold_digits,
                                        fold_nukta,    fold_chandrabindu, fold_candra_nasal, fold_shri,    fold_nasals,
                                        fold_glides,   drop_vedic,        fold_case};

/// Whether no step of the search form has anything left to do.
inline bool rests(const code_points& text) {
    for (const step next : search_steps)
        if (nfc(next(text)) != text) return false;
    return true;
}
/// From the first step again after each that changed something.
inline code_points search_form(const code_points& text) {
    code_points made = nfc(text);
    while (!rests(made))
        for (const step next : search_steps)
            if (code_points changed = nfc(next(made)); changed != made) {
                made = std::move(changed);
                break;
            }
    return made;
}

} // namespace literal

#endif
