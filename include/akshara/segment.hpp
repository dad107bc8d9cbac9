// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_HPP
#define AKSHARA_SEGMENT_HPP

#include <akshara/segment/abbreviations.hpp>
#include <akshara/segment/break_machine.hpp>
#include <akshara/segment/classified.hpp>
#include <akshara/segment/edit_boundary.hpp>
#include <akshara/segment/full_stops.hpp>
#include <akshara/segment/grapheme_carry.hpp>
#include <akshara/segment/grapheme_classes.hpp>
#include <akshara/segment/grapheme_cursor.hpp>
#include <akshara/segment/grapheme_kernel.hpp>
#include <akshara/segment/grapheme_offsets.hpp>
#include <akshara/segment/grapheme_progress.hpp>
#include <akshara/segment/grapheme_rules.hpp>
#include <akshara/segment/grapheme_window.hpp>
#include <akshara/segment/graphemes.hpp>
#include <akshara/segment/hindi_sentence_rules.hpp>
#include <akshara/segment/line_ends.hpp>
#include <akshara/segment/near_units.hpp>
#include <akshara/segment/paragraphs.hpp>
#include <akshara/segment/plain_sentence_rules.hpp>
#include <akshara/segment/resting_bytes.hpp>
#include <akshara/segment/resting_run.hpp>
#include <akshara/segment/resting_state.hpp>
#include <akshara/segment/segment_search.hpp>
#include <akshara/segment/segments.hpp>
#include <akshara/segment/sentence_options.hpp>
#include <akshara/segment/sentence_units.hpp>
#include <akshara/segment/sentences.hpp>
#include <akshara/segment/truncate.hpp>
#include <akshara/segment/typed_danda.hpp>
#include <akshara/segment/word_rules.hpp>
#include <akshara/segment/word_run_classes.hpp>
#include <akshara/segment/word_run_kernel.hpp>
#include <akshara/segment/word_run_progress.hpp>
#include <akshara/segment/word_run_rule.hpp>
#include <akshara/segment/word_run_window.hpp>
#include <akshara/segment/word_runs.hpp>
#include <akshara/segment/word_segments.hpp>
#include <akshara/segment/words.hpp>
#include <akshara/segment/wrapped_lines.hpp>

#endif
