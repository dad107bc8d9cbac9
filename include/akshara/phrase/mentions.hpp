// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_MENTIONS_HPP
#define AKSHARA_PHRASE_MENTIONS_HPP

#include <akshara/phrase/mention.hpp>
#include <akshara/phrase/name_links.hpp>
#include <akshara/phrase/phrases.hpp>

namespace akshara::inline v0 {

namespace detail {

constexpr bool share_an_entity(entity_list a, entity_list b) noexcept {
    for (const entity_id one : a)
        for (const entity_id other : b)
            if (one == other) return true;
    return false;
}

struct find_mentions {
    template <text Text, step Form>
    constexpr std::vector<mention> operator()(const Text& text, gazetteer_view<Form> people, match_policy policy,
                                              kernel k) const {
        std::vector<mention> found;
        name_links names;
        phrase_search<form_words<Form, is_raw<Text>>> search(text.utf8(), people.names(), policy, k);
        for (found_phrase one; search.next(one);) {
            found.push_back({match_in(text, one), {}});
            names.add(one.name);
            search.last_parts([&](const name_node& part) {
                if (share_an_entity(people.names().entities(part), one.entities)) names.add_last_part(part.number);
            });
        }
        const std::vector<std::size_t> links = names.find();
        for (std::size_t n = 0; n < links.size(); ++n)
            if (links[n] != name_links::none) found[n].link = fragment{found[links[n]].text, found[links[n]].span};
        return found;
    }
};

} // namespace detail

/// `document | mentions(people)`: the matches of `document | phrases(people)`, in order, read at once, each with the
/// name that it is short for. That is a longer match whose last words it is, in the gazetteer's form, and which names one
/// of its entities too: कुरैशी is शाह महमूद कुरैशी, and आयोग is चुनाव आयोग where the gazetteer knows them for one. Of
/// several it is the nearest that begins before, else the nearest after; it may have a link of its own. The answer looks
/// at the document's bytes and at the gazetteer's block. Linear in the document's bytes, n log n in its matches, and each
/// entity of a homonym is compared with each of the other's.
inline constexpr detail::gazetteer_adaptor<detail::find_mentions> mentions{};

} // namespace akshara

#endif
