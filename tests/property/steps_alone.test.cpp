// SPDX-License-Identifier: BSL-1.0
// A step alone changes nothing outside its rule: in texts in NFC each of its edits takes something that the rule is about, and
// is its own.
#include "form_texts.hpp"

#include <akshara/normalize.hpp>
#include <akshara/text/code_points.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace {

struct count {
    std::size_t edits = 0;
    std::size_t outside = 0;
    std::string first; ///< a text with an edit outside the rule
};

/// Whether the edit is by the step alone and takes something that `is_about` says yes to. What is composed again around it
/// stands beside.
template <akshara::step Step, class IsAbout>
bool is_of(Step, const akshara::edit& each, std::string_view source, IsAbout is_about) {
    if (each.steps == std::vector<std::string_view>{"nfc"} || each.steps == std::vector<std::string_view>{Step::name(), "nfc"}) return true;
    if (each.steps != std::vector<std::string_view>{Step::name()}) return false;
    if (source.empty()) return true; // the second of what one code point became, sorted behind others
    for (const akshara::code_point c : source | akshara::code_points)
        if (is_about(c.value)) return true;
    return false;
}

template <akshara::step Step, class IsAbout>
void look_at(count& found, std::string_view source, Step step, IsAbout is_about) {
    const auto canonical = akshara::normalize(source, akshara::canonical_form);
    const std::string_view text = canonical.utf8();
    for (const akshara::edit& each : akshara::find_edits(text, akshara::form{step})) {
        ++found.edits;
        if (is_of(step, each, text.substr(each.span.first, each.span.size()), is_about)) continue;
        if (found.outside++ == 0) found.first = text;
    }
}

/// `is_about`: what every edit of the step must take one of, such as those of `rule`; `beside`: what the rule asks for beside it.
template <akshara::step Step, class IsAbout>
void check(Step step, std::u32string_view rule, std::u32string_view beside, IsAbout is_about) {
    count found;
    generator random{41};
    const auto one_of = [&](std::u32string_view all) { return all.substr(random.below(all.size()), 1); };
    for (int round = 0; round < 8000; ++round) {
        std::u32string text;
        for (std::size_t size = random.below(12); size > 0; --size)
            text += one_of(random.below(3) == 0 ? rule : random.below(4) ? beside : U"क \u0951न\u093Ca\u0301\u200D\u0338");
        look_at(found, utf8_of(text), step, is_about);
        look_at(found, round % 2 ? form_text(random) : random_text(random, random.below(30)), step, is_about);
    }
    INFO(Step::name() << " in " << found.first);
    CHECK(found.outside == 0);
    CHECK(found.edits >= 20);
}

template <akshara::step Step>
void check(Step step, std::u32string_view rule, std::u32string_view beside) {
    check(step, rule, beside, [rule](char32_t c) { return rule.find(c) != std::u32string_view::npos; });
}

constexpr std::u32string_view joiners = U"\u200C\u200D";
constexpr std::u32string_view virama = U"\u094D";
constexpr std::u32string_view marks = U"\u0900\u0901\u0902\u0903\u093A\u093B\u093C\u093E\u093F\u0940\u0941\u0942\u0943\u0944\u0945\u0946\u0947\u0948\u0949\u094A\u094B\u094C"
                                      U"\u094D\u094E\u094F\u0951\u0952\u0953\u0954\u0955\u0956\u0957\u0962\u0963";
constexpr std::u32string_view devanagari_digits = U"०१२३४५६७८९";

} // namespace

TEST_CASE("a step that repairs, alone, changes what its rule is about and nothing else") {
    check(akshara::repair_joiners, joiners, U"क\u094Dषa");
    check(akshara::strip_joiners, joiners, U"कa\u094D");
    check(akshara::dedupe_marks, marks, U"न\u0929");
    check(akshara::reorder_nukta, U"\u093C", U"डढक\u093E\u093F");
    check(akshara::reorder_nukta_loose, U"\u093C", U"डजय\u093E\u093F");
    check(akshara::reorder_bindu, U"\u0900\u0901\u0902\u0903", U"\u093E\u093F\u0947");
    check(akshara::compose_vowels, U"\u0941\u0945\u0946\u0947\u0948\u0949\u094A\u094B\u094C\u093A\u093B\u093E\u094F\u0956\u0957इ", U"अआएउर\u094D");
    check(akshara::drop_redundant_matra, U"\u0945\u0947\u0948", U"ऐऔओऑ\u0949\u094B\u094C");
    check(akshara::compose_consonants, U"\u093E", U"त\u094D\u200Dज\u093C\u095B");
    check(akshara::repair_danda, U"|।", U"क \n");
    check(akshara::keep_eyelash, U"र\u200D", U"\u094D");
    check(akshara::repair_laghava, U"०", U"डॉ .५");
    check(akshara::repair_digits, devanagari_digits, U"0189");
    check(akshara::repair_visarga, U":", U"अत ");
    check(akshara::period_to_danda, U".", U"कम गया");
    check(akshara::collapse_spaces, U" ", U"क\t\u00A0");
}

TEST_CASE("a step that cleans, alone, changes what its rule is about and nothing else") {
    check(akshara::strip_invisibles, U"\uFEFF\u2060\u00AD\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u200B", U"क५ ");
    check(akshara::unify_spaces, U"\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", U"क\u2028\u200B");
    check(akshara::fold_digits, devanagari_digits, U"क15");
    check(akshara::devanagari_digits, U"0123456789", U"क५०");
    check(akshara::ascii_quotes, U"‘’‚‛“”„‟", U"क\"'«");
    check(akshara::ascii_dashes, U"\u2010\u2011\u2012\u2013\u2014\u2015", U"-\u2212क");
    check(akshara::ascii_ellipsis, U"…", U".क");
}

TEST_CASE("a step that folds, alone, changes what its rule is about and nothing else") {
    check(akshara::fold_nukta, U"\u093C\u0929\u0931\u0934\u0958\u095B\u095F", U"जळर");
    check(akshara::fold_chandrabindu, U"\u0900\u0901", U"\u0902ग\u093E");
    check(akshara::fold_candra_nasal, U"\u0945\u0949", U"\u0902\u0901ग");
    check(akshara::fold_candra_bindu, U"\u0945\u0949ऑऍॲ", U"\u0902\u0901ग");
    check(akshara::fold_rri, U"ऋॠऌॡ", U"र\u094D");
    check(akshara::fold_shri, U"र", U"श\u094D\u0943");
    check(akshara::fold_nasals, virama, U"कनमतपङय");
    check(akshara::fold_homorganic_nasals, virama, U"कनमतपङय");
    check(akshara::fold_na_virama, virama, U"नम");
    check(akshara::fold_glides, U"य", U"क\u0947\u0940\u093E");
    check(akshara::fold_case, U"AIJZ\u0130\u212B\u00C5\u00C9", U"aj", [](char32_t c) { return c == 0x0130 || akshara::fold_case_of(c) != c; });
    check(akshara::fold_candra, U"\u0945\u0946\u0949\u094Aऍ\u090Eऑ\u0912ॲ", U"\u0947अ");
    check(akshara::shorten_vowels, U"आईऊॠॡऐऔ\u0940\u0942\u0944\u0963\u0948\u094C", U"इ\u093F\u0947");
}

TEST_CASE("a step that drops, alone, changes what its rule is about and nothing else") {
    check(akshara::drop_vedic, U"\u0951\u0952\u0953\u0954\u1CD0\u1CD5\u1CDA\uA8E0\uA8F1", U"क\u0950");
    check(akshara::drop_avagraha, U"ऽ", U"कस\u094B");
    check(akshara::drop_final_visarga, U"\u0903", U"क .");
    check(akshara::drop_final_virama, virama, U"क .");
    check(akshara::drop_virama, virama, U"क .");
}
