// SPDX-License-Identifier: BSL-1.0
// What holds for every text in a form: on random text of code points that steps and NFC are about, and on random bytes.
#include "every_form.hpp"
#include "literal_steps.hpp"

#include <akshara/text/code_points.hpp>
#include <akshara/text/ill_formed.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "random_text.hpp"
#include "values.hpp"

#include <string>
#include <string_view>
#include <vector>

using akshara::canonical_form;
using akshara::corpus_form;
using akshara::exact_form;
using akshara::normalize;
using akshara::search_form;
using akshara::span;
using akshara::visual_form;

namespace {

/// Small alphabets, each of code points that wait for each other.
constexpr std::u32string_view alphabets[] = {
    U"नकयऱ\u094D\u200C\u200D\u0951ा\u093C",
    U"aक०५\u200B\u200D\u00AD।\u200C",
    U"नम\u094Dतपव\u093Cयीे",
    U"शर\u094Dृ\u093C\u200Cक",
    U"कॉ\u0945\u0901\u0902ऽाय",
    U"aJIe\u0307\u030C\u0323\u0345\u00AD\u0338=\u0301",
    U"\u1100\u1161\u11A8\uAC00\uAC01\u200Da\u0951",
    U"क\u0952\u0951\u1CD5\u094D\u093Cन\u200B \u0301",
    U"कनतद\u094D०१०\u200B\uFEFF\u2060\u200D\u0951\u0952\u093Cें\u0940यय",
    U"a0५०\u200B\u200C\u200D\u0951\u1CD1\uFEFF डॉ।",
    U"\u0130\u0327\u1E9E\u00C9\u00C5\u212B\u0041\u030A\u0301\u0304\u01DE\u0308\u093C",
    U"ळः \u0934\u093Cक\u0951\u200D\u00A0",
    U"डढनक\u093C\u093Eि\u0947\u0902\u094D\u200D",
    U"अएआउर\u094Dइ\u093E\u0941\u0945\u0947\u0948\u093A",
    U"तखज\u093Cक्\u093E\u200D\u200C\u0947\u0959",
    U"वा\u0902\u0901\u0947\u0948\u094B\u094C\u0903 \u0949",
    U"।|क \n“”‘a…–०5",
};

std::u32string random_code_points(generator& random, int round) {
    const std::u32string_view alphabet = alphabets[static_cast<std::size_t>(round) % std::size(alphabets)];
    std::u32string text;
    // Now and then longer than what a rewriter keeps in one piece, with a stretch to copy.
    if (round % 50 == 0) text.assign(random.below(40), U'व');
    for (std::size_t size = 1 + random.below(round % 50 == 7 ? 200 : round % 5 == 0 ? 30 : 9); size > 0; --size)
        text += alphabet[random.below(alphabet.size())];
    if (round % 50 == 25) text.append(random.below(90), U'व').append(text, 0, 8);
    return text;
}

template <class Property>
std::size_t failures_in_code_points(std::uint64_t seed, int rounds, Property holds) {
    generator random{seed};
    std::size_t failed = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::u32string text = random_code_points(random, round);
        if (holds(text)) continue;
        if (failed++ == 0) UNSCOPED_INFO("the first text: " << utf8_of(text));
    }
    return failed;
}

/// The same texts as UTF-8, and texts of the other properties' kinds, ill-formed ones among them.
template <class Property>
std::size_t failures(std::uint64_t seed, Property holds) {
    std::size_t failed = failures_in_code_points(seed, 12000, [&](const std::u32string& text) { return holds(utf8_of(text)); });
    generator random{seed};
    for (int round = 0; round < 8000; ++round) {
        const std::size_t size = random.below(60);
        const std::string text = round % 2 ? random_bytes(random, size) : random_text(random, size);
        if (holds(text)) continue;
        if (failed++ == 0) UNSCOPED_INFO("the first text: " << text);
    }
    return failed;
}

std::u32string decoded(std::string_view text) {
    std::u32string made;
    for (const akshara::code_point c : text | akshara::code_points) made += c.value;
    return made;
}

template <akshara::step Form>
std::string in_form(std::string_view text, Form form) {
    return std::string(normalize(text, form).utf8());
}

/// Whether a nukta or an accent stands where no letter comes before it, and then what asks for one. Which of two steps meets
/// such a sign first may tell in the key: after it a ० stands for ॰ and a nasal is no word's first, once it is gone they are not.
bool has_stray_sign(const std::u32string& text) {
    bool after_letter = false;
    bool stray = false;
    for (const char32_t c : text) {
        if (literal::is_joiner(c) || literal::is_invisible(c)) continue;
        if (c == 0x093C || literal::is_vedic(c)) {
            stray = stray || !after_letter;
            continue;
        }
        if (stray && literal::is_one_of(c, U"०ङञणनम\u200B")) return true;
        after_letter = akshara::devanagari::is_devanagari_letter_or_sign(c);
        stray = stray && c == 0x200B;
    }
    return false;
}

/// Whether marks of Devanagari and of elsewhere stand in one run. Which of them a joiner stands beside, and so whether it goes,
/// depends on the order in which they came.
bool mixes_marks(const std::u32string& text) {
    for (std::size_t k = 1; k < text.size(); ++k) {
        const bool marks = akshara::canonical_class_of(text[k - 1]) != 0 && akshara::canonical_class_of(text[k]) != 0;
        if (marks && akshara::devanagari::is_devanagari(text[k - 1]) != akshara::devanagari::is_devanagari(text[k])) return true;
    }
    return false;
}

/// A text and what was made of it: origins start and end with the source, never fall, and the code points tile it.
template <class Made>
bool is_aligned(const Made& made, std::size_t first, std::size_t last) {
    if (made.utf8().empty()) return made.origin(0) == first;
    std::size_t at = first;
    for (const akshara::code_point c : made | akshara::code_points) {
        if (c.span.first != at || c.span.last < at) return false;
        at = c.span.last;
    }
    return at == last && made.origin(0) == first && made.origin(made.utf8().size()) == last;
}

/// Changes nothing, and counts how often the steps of a form are asked.
struct count_questions {
    static inline std::size_t asked = 0;
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t) noexcept { return true; }
    static akshara::rewrite apply(akshara::written) noexcept {
        ++asked;
        return {};
    }
};

std::string repeated(std::string_view piece, std::size_t size) {
    std::string made;
    made.reserve(size + piece.size());
    while (made.size() < size) made += piece;
    return made;
}

} // namespace

TEST_CASE("the visual and the search form are what the steps make by the letter of their rules") {
    std::size_t keys = 0, visual = 0;
    CHECK(failures_in_code_points(1, 200000, [&](const std::u32string& text) {
              if (literal::has_tangled_signs(text)) return true;
              const std::string bytes = utf8_of(text);
              const bool clear_key = !has_stray_sign(text), clear_look = !literal::has_tangled_joiners(text);
              keys += clear_key;
              visual += clear_look;
              return (!clear_key || decoded(in_form(bytes, search_form)) == literal::search_form(text)) &&
                     (!clear_look || decoded(in_form(bytes, visual_form)) == literal::visual_form(text));
          }) == 0);
    CHECK(keys > 160000);
    CHECK(visual > 160000);
}

TEST_CASE("no step of the visual and the search form has anything left to do in what they make") {
    CHECK(failures(2, [](const std::string& text) {
              return literal::rests(decoded(in_form(text, visual_form)), literal::visual_steps) &&
                     literal::rests(decoded(in_form(text, search_form)), literal::search_steps);
          }) == 0);
}

TEST_CASE("the canonical form is NFC by the letter of the standard") {
    CHECK(failures(3, [](const std::string& text) { return decoded(in_form(text, canonical_form)) == literal::nfc(decoded(text)); }) == 0);
}

TEST_CASE("texts that are canonically the same have the same key") {
    CHECK(failures_in_code_points(4, 20000, [](const std::u32string& text) {
              const std::string key = in_form(utf8_of(text), search_form);
              if (mixes_marks(text)) return true;
              return in_form(utf8_of(literal::nfc(text)), search_form) == key && in_form(utf8_of(literal::nfd(text)), search_form) == key;
          }) == 0);
}

TEST_CASE("normalizing again changes nothing, and what comes out is in NFC") {
    CHECK(failures(5, [](const std::string& text) {
              const auto rests = [&](auto form) {
                  const std::string made = in_form(text, form);
                  return in_form(made, form) == made && in_form(made, canonical_form) == made;
              };
              const std::string own = in_form(text, own_form);
              return rests(canonical_form) && rests(visual_form) && rests(corpus_form) && rests(search_form) && rests(own_form) &&
                     rests(optional_form) && in_form(own, search_form) == own;
          }) == 0);
}

TEST_CASE("what comes out is well-formed, in the exact form it is the source") {
    CHECK(failures(6, [](const std::string& text) {
              return akshara::is_well_formed(in_form(text, canonical_form)) && akshara::is_well_formed(in_form(text, visual_form)) &&
                     akshara::is_well_formed(in_form(text, corpus_form)) && akshara::is_well_formed(in_form(text, search_form)) &&
                     akshara::is_well_formed(in_form(text, own_form)) && in_form(text, exact_form) == text;
          }) == 0);
}

TEST_CASE("each form changes what the gentler one has left, and nothing back") {
    CHECK(failures(13, [](const std::string& text) {
              const std::string key = in_form(text, search_form), corpus = in_form(text, corpus_form);
              return in_form(key, visual_form) == key && in_form(corpus, visual_form) == corpus;
          }) == 0);
}

TEST_CASE("origins never fall and the spans of code points tile the source") {
    CHECK(failures(7, [](const std::string& text) {
              return is_aligned(normalize(text, exact_form), 0, text.size()) && is_aligned(normalize(text, canonical_form), 0, text.size()) &&
                     is_aligned(normalize(text, visual_form), 0, text.size()) && is_aligned(normalize(text, corpus_form), 0, text.size()) &&
                     is_aligned(normalize(text, search_form), 0, text.size()) && is_aligned(normalize(text, own_form), 0, text.size()) &&
                     is_aligned(normalize(text, optional_form), 0, text.size());
          }) == 0);
}

TEST_CASE("the target of a code point's origin is where it begins, if it has bytes of the source") {
    CHECK(failures(8, [](const std::string& text) {
              const auto made = normalize(text, search_form);
              std::size_t at = 0;
              for (const akshara::code_point c : made | akshara::code_points) {
                  const std::size_t target = made.target(c.span.first);
                  if (!c.span.empty() && target != at) return false;
                  at += akshara::detail::decode(made.utf8(), at).size;
              }
              return made.target(text.size()) == made.utf8().size();
          }) == 0);
}

TEST_CASE("a part of a text is normalized as if it were all, at its place") {
    CHECK(failures(9, [](const std::string& text) {
              const std::vector<std::size_t> boundaries = ends(text | akshara::code_points);
              if (boundaries.empty()) return true;
              const std::size_t first = boundaries[boundaries.size() / 4];
              const std::size_t last = boundaries[boundaries.size() - 1 - boundaries.size() / 4];
              if (first > last) return true;
              const std::string alone = text.substr(first, last - first);
              const auto part = normalize(text | akshara::within(span{first, last}), search_form);
              return part.utf8() == in_form(alone, search_form) && is_aligned(part, first, last);
          }) == 0);
}

TEST_CASE("a text that is copied by stretches is the one that is read code point by code point") {
    CHECK(failures(10, [](const std::string& text) {
              const auto slow_source = normalize(text, exact_form); // of a text with its own origins nothing is copied whole
              const auto same = [&](auto form) {
                  const auto fast = normalize(text, form);
                  const auto slow = normalize(slow_source, form);
                  return fast.utf8() == slow.utf8() && spans(fast | akshara::code_points) == spans(slow | akshara::code_points);
              };
              return same(canonical_form) && same(visual_form) && same(corpus_form) && same(search_form) && same(own_form) && same(optional_form);
          }) == 0);
}

TEST_CASE("a key made of a canonical text is the text's, and its spans tile the first source") {
    CHECK(failures(11, [](const std::string& text) {
              const auto canonical = normalize(text, canonical_form);
              const auto key = normalize(canonical, search_form);
              const bool same = mixes_marks(decoded(text)) || key.utf8() == in_form(text, search_form);
              return same && is_aligned(key, 0, text.size());
          }) == 0);
}

TEST_CASE("steps that never rest terminate on any text") {
    CHECK(failures(12, [](const std::string& text) {
              const auto made = normalize(text, akshara::form{search_form, swap_a_and_b{}, double_a{}});
              return made.utf8().size() < 200 + 100 * text.size() && is_aligned(made, 0, text.size());
          }) == 0);
}

TEST_CASE("a long run of anything that waits or reorders is read, and the steps are asked a few times for each byte") {
    constexpr std::size_t size = 300000;
    const std::string texts[] = {
        repeated("\u0951\u0952", size),
        repeated("\u0951", size / 2) + repeated("\u0952", size / 2),
        "a" + repeated("\u0301\u0323", size),
        "न" + repeated("\u0951", size) + "\u093C",
        "ड" + repeated("ंे", size),
        "ड" + repeated("ि\u093C", size),
        "ड" + repeated("े", size) + "\u093C",
        repeated("काे", size),
        repeated("त्ा", size),
        "अ" + repeated("ाे", size),
        repeated("क्\u200C", size),
        "क्" + repeated("\u200C\u200D", size) + "ष",
        repeated("।", size),
        repeated("|", size),
        repeated("क| ", size),
        repeated("५5", size),
        repeated("\u200D", size),
        repeated("\u200D", size) + "क",
        "क" + repeated("\u200D", size),
        repeated("\u200D\u0951\u030C", size),
        repeated("न\u094D", size),
        repeated("न\u094D\u093C", size),
        repeated("\uFEFF", size),
        repeated("\u200B", size),
        repeated("क\u200B", size),
        repeated("\u1100\u1161", size),
        "\u1100" + repeated("\u1161", size),
        "\uAC00" + repeated("\u11A8", size),
        repeated("\u0945", size) + "ं",
        repeated("\u0945\u0301\u0323", size) + "ं",
        repeated("\u0344", size),
        "\u09C7" + repeated("\u09BE", size),
        repeated("क०", size),
        repeated("०", size),
        repeated("यये", size),
        repeated("श्र", size) + "ृ",
        repeated("A\u030A\u0323", size),
        repeated("\u0130\u0327", size),
        repeated("\x80", size),
        repeated("\xE0\xA4", size),
    };
    std::size_t misaligned = 0;
    std::size_t asked_too_often = 0;
    for (const std::string& text : texts) {
        misaligned += !is_aligned(normalize(text, canonical_form), 0, text.size());
        count_questions::asked = 0;
        misaligned += !is_aligned(normalize(text, akshara::form{count_questions{}, search_form}), 0, text.size());
        misaligned += !is_aligned(normalize(text, corpus_form), 0, text.size());
        misaligned += !is_aligned(normalize(text, optional_form), 0, text.size());
        asked_too_often += count_questions::asked > 16 * text.size();
    }
    CHECK(misaligned == 0);
    CHECK(asked_too_often == 0);
    CHECK(count_questions::asked > 0);
}
