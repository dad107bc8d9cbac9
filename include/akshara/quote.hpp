// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_HPP
#define AKSHARA_QUOTE_HPP

#include <akshara/quote/addressee.hpp>
#include <akshara/quote/antecedent.hpp>
#include <akshara/quote/attribution.hpp>
#include <akshara/quote/beside.hpp>
#include <akshara/quote/clause.hpp>
#include <akshara/quote/confidence.hpp>
#include <akshara/quote/cue.hpp>
#include <akshara/quote/cue_lexicon.hpp>
#include <akshara/quote/cue_list.hpp>
#include <akshara/quote/document.hpp>
#include <akshara/quote/evidence.hpp>
#include <akshara/quote/found_quotation.hpp>
#include <akshara/quote/function_words.hpp>
#include <akshara/quote/headline.hpp>
#include <akshara/quote/led_quotations.hpp>
#include <akshara/quote/mark.hpp>
#include <akshara/quote/mark_pairer.hpp>
#include <akshara/quote/mark_pairing.hpp>
#include <akshara/quote/mark_scan.hpp>
#include <akshara/quote/mark_stops.hpp>
#include <akshara/quote/marked_speech.hpp>
#include <akshara/quote/noun_phrase.hpp>
#include <akshara/quote/paired_marks.hpp>
#include <akshara/quote/quotation.hpp>
#include <akshara/quote/quotation_finder.hpp>
#include <akshara/quote/quotation_options.hpp>
#include <akshara/quote/quotations.hpp>
#include <akshara/quote/report.hpp>
#include <akshara/quote/report_reader.hpp>
#include <akshara/quote/report_words.hpp>
#include <akshara/quote/reported_clause.hpp>
#include <akshara/quote/seen_mark.hpp>
#include <akshara/quote/speaker.hpp>
#include <akshara/quote/token.hpp>
#include <akshara/quote/tokenizer.hpp>
#include <akshara/quote/weighing.hpp>

#endif
