// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_CLAUSE_HPP
#define AKSHARA_QUOTE_CLAUSE_HPP

#include <akshara/quote/noun_phrase.hpp>

namespace akshara::inline v0::detail {

/// Whether a word is a stem with one of the endings of finite verbs: future, request, past.
constexpr bool ends_like_a_verb(std::string_view word) noexcept {
    std::string_view endings = "ेगा ेगी ेंगे ूंगा ूंगी ूँगा ूँगी ोगे एगा एगी एंगे ाओ िए िये ाएं ाएँ ेंगी ऊंगा ऊंगी ाया ाए ";
    while (!endings.empty()) {
        const std::string_view ending = endings.substr(0, endings.find(' '));
        endings.remove_prefix(ending.size() + 1);
        if (word.size() >= ending.size() + 3 && word.ends_with(ending)) return true;
    }
    return false;
}

/// Whether a word ends a statement: है, किया, बढ़ाएंगे, लीजिए. Verbs that no table holds are known by their endings.
constexpr bool is_finite(const document& doc, std::size_t k) {
    const token& t = doc[k];
    if (!t.is_word()) return false;
    if (t.is_any(word_role::copula, word_role::auxiliary, word_role::light, word_role::participle)) return true;
    if (const cue_use* cue = doc.cue_at(k))
        return cue->entry.form != cue_form::noun && cue->entry.form != cue_form::source;
    return ends_like_a_verb(doc.text(k));
}

/// Whether the tokens [first, last) make a statement: a verb near their end.
constexpr bool has_predicate(const document& doc, token_range range) {
    std::size_t words = 0;
    for (std::size_t k = range.last; k > range.first && words < 3; --k) {
        if (words == 0 && doc[k - 1].is(word_role::negation)) return true; // मोदी का पता नहीं
        if (is_finite(doc, k - 1)) return true;
        words += doc[k - 1].is_word();
    }
    return false;
}

constexpr std::size_t count_words(const document& doc, token_range range, std::size_t most) {
    std::size_t words = 0;
    for (std::size_t k = range.first; k < range.last && words < most; ++k) words += doc[k].is_word();
    return words;
}

/// Where the clauses of a document end, for every token that one may begin with; found in one pass from its end.
class clause_ends {
public:
    constexpr explicit clause_ends(const document& doc) : ends_(doc.size() + 1, doc.size()) {
        for (std::size_t k = doc.size(); k-- > 0;) ends_[k] = end_from(doc, k);
    }

    /// The end of the clause that begins at `first`: that of its sentence, quotations inside passed over whole, or the
    /// mark that closes what it stands in.
    constexpr std::size_t of(const document& doc, std::size_t first) const {
        std::size_t end = ends_[first];
        while (end > first && (doc[end - 1].is(token_kind::comma) || doc[end - 1].is(token_kind::dash))) --end;
        return end;
    }

private:
    constexpr std::size_t end_from(const document& doc, std::size_t k) const {
        const token& t = doc[k];
        if (t.is(token_kind::stop)) return k;
        if (t.is(token_kind::closer) && t.partner != nowhere) return k;
        if (t.is(token_kind::comma) && begins_another(doc, k + 1)) return k;
        const std::size_t last = t.is(token_kind::opener) && t.partner != nowhere ? t.partner : k;
        return doc[last].ends_sentence ? last + 1 : ends_[last + 1];
    }

    /// …, लेकिन उन्होंने …: the reporter goes on, with a subject of its own.
    static constexpr bool begins_another(const document& doc, std::size_t k) {
        return k + 1 < doc.size() && doc[k].is(word_role::adversative) && doc[k + 1].is(word_role::pronoun_ergative);
    }

    std::vector<std::size_t> ends_;
};

} // namespace akshara::detail

#endif
