// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_LITERAL_STEPS_HPP
#define AKSHARA_TESTS_PROPERTY_LITERAL_STEPS_HPP

#include <akshara/unicode/canonical.hpp>
#include <akshara/unicode/case_folding.hpp>
#include <akshara/unicode/devanagari.hpp>
#include <akshara/unicode/word_class.hpp>

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

/// The steps of the visual and the search form as their rules are stated: each rewrites a whole text, and they are applied in turn, with NFC
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

inline bool is_nukta_carrier(char32_t c) { return is_one_of(c, U"\u0929\u0931\u0934") || (c >= 0x0958 && c <= 0x095F); }

inline code_points repair_joiners(const code_points& text) {
    return with_runs(text, is_joiner, [&](std::size_t first, std::size_t last) {
        const auto before = [&](std::size_t back) { return first >= back ? text[first - back] : char32_t(0); };
        const bool beside = hindi::is_devanagari(before(1)) || (last < text.size() && hindi::is_devanagari(text[last]));
        if (!beside) return text.substr(first, last - first);
        const char32_t letter = before(2) == 0x093C ? before(3) : before(2);
        const bool parts = before(1) == 0x094D && hindi::is_consonant(letter) && last < text.size() && hindi::is_consonant(text[last]);
        const bool holds_zwnj = text.substr(first, last - first).find(0x200C) != code_points::npos;
        return parts && holds_zwnj ? one(0x200C) : code_points();
    });
}
inline code_points dedupe_marks(const code_points& text) {
    code_points made;
    for (const char32_t c : text) {
        const bool mark = c - 0x0900 < 4 || (c >= 0x093A && c <= 0x094F && c != 0x093D) || (c >= 0x0951 && c <= 0x0957) ||
                          c == 0x0962 || c == 0x0963;
        const bool again = !made.empty() && mark && made.back() == c;
        const bool nukta_again = !made.empty() && c == 0x093C && is_nukta_carrier(made.back());
        if (!again && !nukta_again) made += c;
    }
    return made;
}
inline code_points reorder_nukta(const code_points& source) {
    code_points text = source;
    for (std::size_t base = 0; base < text.size(); ++base) {
        if (!is_one_of(text[base], U"डढ")) continue;
        std::size_t at = base + 1;
        while (at < text.size() && hindi::is_matra(text[at])) ++at;
        if (at == base + 1 || at == text.size() || text[at] != 0x093C) continue;
        text.erase(at, 1);
        text.insert(base + 1, 1, 0x093C);
    }
    return text;
}
inline code_points reorder_bindu(const code_points& text) {
    const auto is_bindu = [](char32_t c) { return c >= 0x0900 && c <= 0x0903; };
    const auto in_run = [&](char32_t c) { return is_bindu(c) || hindi::is_matra(c); };
    return with_runs(text, in_run, [&](std::size_t first, std::size_t last) {
        code_points matras, bindus;
        for (std::size_t at = first; at < last; ++at) (is_bindu(text[at]) ? bindus : matras) += text[at];
        return matras + bindus;
    });
}
/// Rows of a table, all of one length but for a joiner, the longest first.
inline code_points replaced(const code_points& source, std::initializer_list<std::pair<std::u32string_view, std::u32string_view>> rows) {
    code_points made;
    for (std::size_t at = 0; at < source.size();) {
        std::size_t size = 0;
        for (const auto& [was, now] : rows)
            if (source.compare(at, was.size(), was) == 0) {
                made += now;
                size = was.size();
                break;
            }
        if (size == 0) made += source[at++];
        at += size;
    }
    return made;
}
inline code_points compose_vowels(const code_points& text) {
    return replaced(text, {{U"अ\u093E\u0945", U"ऑ"}, {U"अ\u0945\u093E", U"ऑ"}, {U"अ\u093E\u0946", U"\u0912"}, {U"अ\u0946\u093E", U"\u0912"},
                           {U"अ\u093E\u0947", U"ओ"}, {U"अ\u0947\u093E", U"ओ"}, {U"अ\u093E\u0948", U"औ"}, {U"अ\u0948\u093E", U"औ"},
                           {U"अ\u093E\u093A", U"\u0974"}, {U"अ\u093A\u093E", U"\u0974"}, {U"र\u094Dइ", U"ई"},
                           {U"अ\u0946", U"\u0904"}, {U"अ\u093E", U"आ"}, {U"उ\u0941", U"ऊ"}, {U"ए\u0945", U"ऍ"}, {U"ए\u0946", U"\u090E"}, {U"ए\u0947", U"ऐ"},
                           {U"अ\u0949", U"ऑ"}, {U"आ\u0945", U"ऑ"}, {U"अ\u094A", U"\u0912"}, {U"आ\u0946", U"\u0912"}, {U"अ\u094B", U"ओ"}, {U"आ\u0947", U"ओ"},
                           {U"अ\u094C", U"औ"}, {U"आ\u0948", U"औ"}, {U"अ\u0945", U"ॲ"}, {U"अ\u093A", U"\u0973"}, {U"अ\u093B", U"\u0974"}, {U"आ\u093A", U"\u0974"},
                           {U"अ\u094F", U"\u0975"}, {U"अ\u0956", U"\u0976"}, {U"अ\u0957", U"\u0977"},
                           {U"\u093E\u0945", U"\u0949"}, {U"\u0945\u093E", U"\u0949"}, {U"\u093E\u0946", U"\u094A"}, {U"\u0946\u093E", U"\u094A"},
                           {U"\u093E\u0947", U"\u094B"}, {U"\u0947\u093E", U"\u094B"}, {U"\u093E\u0948", U"\u094C"}, {U"\u0948\u093E", U"\u094C"},
                           {U"\u093E\u093A", U"\u093B"}, {U"\u093A\u093E", U"\u093B"}});
}
inline code_points drop_redundant_matra(const code_points& text) {
    return replaced(text, {{U"\u0947\u0948", U"\u0948"}, {U"\u094B\u0947", U"\u094B"}, {U"\u094C\u0948", U"\u094C"}, {U"\u0949\u0945", U"\u0949"},
                           {U"ऐ\u0947", U"ऐ"}, {U"औ\u0947", U"औ"}, {U"औ\u0948", U"औ"}, {U"ओ\u0947", U"ओ"}, {U"ऑ\u0945", U"ऑ"}});
}
inline code_points compose_consonants(const code_points& text) {
    code_points made;
    for (std::size_t at = 0; at < text.size(); ++at) {
        made += text[at];
        const bool nukta = made.size() > 1 && made.back() == 0x093C && is_one_of(made[made.size() - 2], U"खगजनय");
        if (!nukta && !is_one_of(text[at], U"खगघचजझञणतथधन\u0929पबभमयलवशषस\u0979\u097A\u097B\u097C\u097E\u097F")) continue;
        const std::size_t joiner = at + 2 < text.size() && text[at + 2] == 0x200D ? 1 : 0;
        if (at + 2 + joiner < text.size() && text[at + 1] == 0x094D && text[at + 2 + joiner] == 0x093E) at += 2 + joiner;
    }
    return made;
}

using step = code_points (*)(const code_points&);
inline constexpr step visual_steps[] = {nfc,           repair_joiners, dedupe_marks,         reorder_nukta,
                                        reorder_bindu, compose_vowels, drop_redundant_matra, compose_consonants};
inline constexpr step search_steps[] = {
    nfc,           repair_joiners,   dedupe_marks,      reorder_nukta, reorder_bindu,    compose_vowels,    drop_redundant_matra, compose_consonants,
    strip_joiners, strip_invisibles, unify_spaces,      fold_digits,   fold_nukta,       fold_chandrabindu, fold_candra_nasal,    fold_shri,
    fold_nasals,   fold_glides,      drop_vedic,        fold_case};

/// Whether none of the steps has anything left to do.
template <std::size_t Size>
bool rests(const code_points& text, const step (&steps)[Size]) {
    for (const step next : steps)
        if (nfc(next(text)) != text) return false;
    return true;
}
/// From the first step again after each that changed something.
template <std::size_t Size>
code_points in_form(const code_points& text, const step (&steps)[Size]) {
    code_points made = nfc(text);
    while (!rests(made, steps))
        for (const step next : steps)
            if (code_points changed = nfc(next(made)); changed != made) {
                made = std::move(changed);
                break;
            }
    return made;
}
/// Whether vowel signs stand together that can be read in more ways than one, so that it tells which step comes first: three
/// of them, a bindu among two, two after a half letter or with anything between, य after a run that is to be ordered. What the
/// steps come to is a fixed point all the same.
inline bool has_tangled_signs(const code_points& text) {
    std::size_t matras = 0, bindus = 0;
    bool half_letter = false;
    bool late = false; // a vowel sign after a bindu
    bool any_late = false;
    char32_t before = 0;
    for (const char32_t c : text) {
        if (hindi::is_matra(c) && matras != 0 && !hindi::is_matra(before)) return true;
        before = c;
        if (is_joiner(c) || is_invisible(c) || is_vedic(c) || c == 0x093C) continue;
        if (c == 0x094D) {
            half_letter = true;
            matras = bindus = 0;
            late = false;
        } else if (c >= 0x0900 && c <= 0x0903) {
            ++bindus;
            if (late && matras + bindus > 2) return true;
        } else if (hindi::is_matra(c)) {
            ++matras;
            late = late || bindus != 0;
            any_late = any_late || late;
            if (matras > 2 || (late && matras + bindus > 2) || (half_letter && matras > 1)) return true;
        } else {
            if (any_late && c == U'य') return true;
            matras = bindus = 0;
            half_letter = late = false;
        }
    }
    return false;
}
/// Whether it tells for a joiner, which steps before it have acted: two viramas of a letter, two nuktas with a sign between,
/// joiners before a virama and after it or after two nuktas. A form that keeps no joiner comes to the same.
inline bool has_tangled_joiners(const code_points& text) {
    std::size_t viramas = 0, nuktas = 0, joiners = 0;
    bool twice_nukta = false;
    char32_t before = 0;
    for (const char32_t c : text) {
        const bool again = c == 0x093C && (before == c || is_nukta_carrier(before));
        if (c == 0x093C && !again && ++nuktas > 1) return true;
        twice_nukta = twice_nukta || again;
        if (is_joiner(c) && !is_joiner(before) && (++joiners > 1 || twice_nukta)) return true;
        before = c;
        const bool of_letter = is_joiner(c) || is_invisible(c) || is_vedic(c) || c == 0x093C || hindi::is_matra(c) || (c >= 0x0900 && c <= 0x0903);
        if (c == 0x094D && ++viramas > 1) return true;
        if (!of_letter && c != 0x094D) viramas = nuktas = joiners = 0;
    }
    return false;
}

inline bool rests(const code_points& text) { return rests(text, search_steps); }
inline code_points visual_form(const code_points& text) { return in_form(text, visual_steps); }
inline code_points search_form(const code_points& text) { return in_form(text, search_steps); }

} // namespace literal

#endif
