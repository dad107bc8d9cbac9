// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_TITLE_WORDS_HPP
#define AKSHARA_PHRASE_TITLE_WORDS_HPP

#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/gazetteer_view.hpp>
#include <akshara/phrase/tables/title_words.hpp>

namespace akshara::inline v0::detail {

/// What a word beside a name may be. The words of each role stand in tools/data/title_words.tsv, in this order.
enum class title_role : unsigned char {
    courtesy,     ///< श्री डॉक्टर
    epithet,      ///< महात्मा योगी: many write it as a part of the name
    office,       ///< मंत्री जनरल
    abbreviation, ///< डॉ पी.एम.: a dot may follow
    initial,      ///< कु. चौ.: a dot must follow
    qualifier,    ///< विदेश पूर्व: of the title after it
    joint,        ///< एवं: between two qualifiers
    honorific,    ///< जी साहब: after a name
    postposition, ///< ने के लिए
};

/// The words themselves; an entity is a role.
constexpr gazetteer_view<search_form_t> title_words() noexcept {
    return {search_form, {title_word_block, title_word_block_size}};
}

constexpr bool has_role(entity_list roles, title_role role) noexcept {
    for (const entity_id one : roles)
        if (one == static_cast<entity_id>(role)) return true;
    return false;
}

} // namespace akshara::detail

#endif
