// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_FUNCTION_WORDS_HPP
#define AKSHARA_QUOTE_FUNCTION_WORDS_HPP

#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/gazetteer_view.hpp>
#include <akshara/quote/tables/function_words.hpp>

#include <cstdint>

namespace akshara::inline v0::detail {

/// What a word may be in the grammar of a report. The words of each role stand in tools/data/function_words.tsv, in
/// this order.
enum class word_role : unsigned char {
    ergative,            ///< ने
    genitive,            ///< का के की
    dative,              ///< को
    ablative,            ///< से
    locative,            ///< में पर तक
    postposition,        ///< बाद साथ लिए: they end an adjunct
    on_behalf,           ///< ओर से, द्वारा: the speaker of a passive
    pronoun_ergative,    ///< उन्होंने उसने
    relative_determiner, ///< जिस (बंदूकधारी ने)
    relative,            ///< जो जिसने
    pronoun_genitive,    ///< उनका हमारा
    pronoun,             ///< वह वे मैं
    demonstrative,       ///< यह ऐसा
    determiner,          ///< इस एक सभी
    pronoun_oblique,     ///< उन्हें मुझे
    complementizer,      ///< कि
    conjunction,         ///< और
    adversative,         ///< लेकिन
    connective,          ///< तो क्योंकि
    adverb,              ///< आगे अब वहीं
    copula,              ///< है था
    auxiliary,           ///< रहा गया चुका
    light,               ///< किया दिया
    participle,          ///< हुए करके
    particle,            ///< भी ही तो
    negation,            ///< नहीं
    filler,              ///< गौरतलब, बता दें: the reporter's own
    title,               ///< मंत्री डॉ
    made_of,             ///< वाले
    named,               ///< नाम के
    document,            ///< रिपोर्ट बयान: they speak too
    source_noun,         ///< सूत्रों
    no_source,           ///< नियम: what is done in accordance with it is nobody's words
    first_person,        ///< मैं हमने हमारा
    naming,              ///< फ़िल्म शब्द: what stands in marks beside it is a name
    talk,                ///< (X से) बातचीत, (X को) दिए साक्षात्कार
    no_addressee,        ///< मंगलवार (को), रूप (से): neither days nor manners are spoken to
};

/// The roles of a word: a set, for पर is a case and a conjunction.
class word_roles {
public:
    constexpr word_roles() = default;
    template <class... Role>
    constexpr explicit word_roles(Role... roles) : bits_((bit(roles) | ... | 0)) {}

    constexpr void add(word_role role) noexcept { bits_ |= bit(role); }
    constexpr bool has(word_role role) const noexcept { return (bits_ & bit(role)) != 0; }
    constexpr bool has_any(word_roles others) const noexcept { return (bits_ & others.bits_) != 0; }
    constexpr bool empty() const noexcept { return bits_ == 0; }

private:
    static constexpr std::uint64_t bit(word_role role) noexcept {
        return std::uint64_t{1} << static_cast<unsigned>(role);
    }

    std::uint64_t bits_ = 0;
};

/// The words themselves; an entity is a role.
constexpr gazetteer_view<search_form_t> function_words() noexcept {
    return {search_form, {function_word_block, function_word_block_size}};
}

} // namespace akshara::detail

#endif
