// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_HPP
#define AKSHARA_PHRASE_HPP

#include <akshara/phrase/block_builder.hpp>
#include <akshara/phrase/block_layout.hpp>
#include <akshara/phrase/compiled.hpp>
#include <akshara/phrase/contains.hpp>
#include <akshara/phrase/devanagari_acronym.hpp>
#include <akshara/phrase/entity_list.hpp>
#include <akshara/phrase/entity_lists.hpp>
#include <akshara/phrase/find_first.hpp>
#include <akshara/phrase/form_mark.hpp>
#include <akshara/phrase/form_words.hpp>
#include <akshara/phrase/formed_window.hpp>
#include <akshara/phrase/gazetteer.hpp>
#include <akshara/phrase/gazetteer_adaptor.hpp>
#include <akshara/phrase/gazetteer_view.hpp>
#include <akshara/phrase/glossed_names.hpp>
#include <akshara/phrase/glossed_words.hpp>
#include <akshara/phrase/key_filter.hpp>
#include <akshara/phrase/latin_gloss.hpp>
#include <akshara/phrase/letter_names.hpp>
#include <akshara/phrase/match_policy.hpp>
#include <akshara/phrase/mention.hpp>
#include <akshara/phrase/mentions.hpp>
#include <akshara/phrase/name_edge.hpp>
#include <akshara/phrase/name_links.hpp>
#include <akshara/phrase/name_list.hpp>
#include <akshara/phrase/name_table.hpp>
#include <akshara/phrase/number_sort.hpp>
#include <akshara/phrase/phrase.hpp>
#include <akshara/phrase/phrase_match.hpp>
#include <akshara/phrase/phrase_search.hpp>
#include <akshara/phrase/phrases.hpp>
#include <akshara/phrase/rejected_phrase.hpp>
#include <akshara/phrase/replace.hpp>
#include <akshara/phrase/separator.hpp>
#include <akshara/phrase/tag.hpp>
#include <akshara/phrase/text_form.hpp>
#include <akshara/phrase/whole_window.hpp>
#include <akshara/phrase/word_key.hpp>
#include <akshara/phrase/word_line.hpp>
#include <akshara/phrase/word_pool.hpp>
#include <akshara/phrase/word_set.hpp>
#include <akshara/phrase/words_before.hpp>

#endif
