// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"

#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/lucene.hpp>
#include <akshara/normalize/normalize.hpp>

#include <memory>

namespace benchmarks {

namespace {

template <class Form>
preparation normalize(Form form) {
    return from_text([form](std::string_view text) { return akshara::normalize(text, form).utf8().size(); });
}

preparation icu_nfc() { return icu::normalize(icu::normalizer::nfc, icu::record::nothing); }
constexpr const char* more_than_nfc = "ours is not NFC alone";

/// The same on a hostile text of the same size: `first` and then `piece` again and again.
preparation on_attack(std::string_view first, std::string_view piece, const preparation& way) {
    if (!way) return {};
    return [first, piece, way](std::string_view text) {
        const auto attack = std::make_shared<std::string>(first);
        while (attack->size() < text.size()) *attack += piece;
        return [attack, run = way(*attack)] { return run(); };
    };
}
template <class Form>
comparison attack(const char* noun, std::string_view first, std::string_view piece, Form form) {
    return comparison(noun, on_attack(first, piece, normalize(form)), {});
}
template <class Form>
comparison attack_beside_icu(const char* noun, std::string_view first, std::string_view piece, Form form) {
    return comparison(noun, on_attack(first, piece, normalize(form)), {{"ICU NFC", on_attack(first, piece, icu_nfc()), more_than_nfc}});
}

} // namespace

const comparison
    nfc("nfc", normalize(akshara::canonical_form),
        {{"ICU NFC", icu_nfc(), icu::nfc_difference},
         {"ICU NFC with Edits", icu::normalize(icu::normalizer::nfc, icu::record::edits), icu::nfc_difference}});
const comparison decomposed_form("decomposed_form", normalize(akshara::decomposed_form), {{"ICU NFC", icu_nfc(), more_than_nfc}});
const comparison visual_form("visual_form", normalize(akshara::visual_form), {{"ICU NFC", icu_nfc(), more_than_nfc}});
const comparison corpus_form("corpus_form", normalize(akshara::corpus_form), {{"ICU NFC", icu_nfc(), more_than_nfc}});
const comparison search_form("search_form", normalize(akshara::search_form),
                             {{"ICU NFC", icu_nfc(), more_than_nfc},
                              {"ICU NFKC_CF with Edits",
                               icu::normalize(icu::normalizer::nfkc_casefold, icu::record::edits),
                               icu::fold_difference}});
const comparison lucene_form("lucene_form", normalize(akshara::lucene_form), {{"ICU NFC", icu_nfc(), more_than_nfc}});

// Attack inputs of the text's size (--bytes=30000 to 8000000: the cost of a byte stays). ICU sorts marks by insertion, so
// that of marks in the wrong order no more than a few thousand can be given to it: there it has no row.
const comparison attacks[] = {
    attack("accents, nfc", "क", "\u0951\u0952", akshara::canonical_form),
    attack("accents, decomposed_form", "क", "\u0951\u0952", akshara::decomposed_form),
    attack("accents, visual_form", "क", "\u0951\u0952", akshara::visual_form),
    attack("accents, search_form", "क", "\u0951\u0952", akshara::search_form),
    attack_beside_icu("one accent, nfc", "क", "\u0951", akshara::canonical_form),
    attack_beside_icu("one accent, visual_form", "क", "\u0951", akshara::visual_form),
    attack_beside_icu("one accent, search_form", "क", "\u0951", akshara::search_form),
    attack_beside_icu("bindus, visual_form", "ड", "ंे", akshara::visual_form),
    attack_beside_icu("bindus, corpus_form", "ड", "ंे", akshara::corpus_form),
    attack_beside_icu("bindus, search_form", "ड", "ंे", akshara::search_form),
    attack_beside_icu("bindus, lucene_form", "ड", "ंे", akshara::lucene_form),
    attack_beside_icu("joiners, visual_form", "क्", "\u200C\u200D", akshara::visual_form),
    attack_beside_icu("joiners, search_form", "क्", "\u200C\u200D", akshara::search_form),
    attack_beside_icu("pipes, corpus_form", "क", "| ", akshara::corpus_form),
    attack_beside_icu("typed dandas, corpus_form", "", "क| ", akshara::corpus_form),
    attack_beside_icu("bare pipes, corpus_form", "क", "|", akshara::corpus_form),
};

} // namespace benchmarks
