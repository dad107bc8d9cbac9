// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_CUE_LEXICON_HPP
#define AKSHARA_QUOTE_CUE_LEXICON_HPP

#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/gazetteer_view.hpp>
#include <akshara/quote/tables/cue_lexicon.hpp>

namespace akshara::inline v0::detail {

/// The cues as they are written (tools/data/cue_forms.tsv); an entity is an index into `cue_table`.
constexpr gazetteer_view<search_form_t> cue_forms() noexcept { return {search_form, {cue_block, cue_block_size}}; }

} // namespace akshara::detail

#endif
