// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_HPP
#define AKSHARA_UNICODE_HPP

#include <akshara/unicode/canonical.hpp>
#include <akshara/unicode/case_folding.hpp>
#include <akshara/unicode/closing_mark.hpp>
#include <akshara/unicode/devanagari.hpp>
#include <akshara/unicode/grapheme_break.hpp>
#include <akshara/unicode/hangul.hpp>
#include <akshara/unicode/hindi_lookup.hpp>
#include <akshara/unicode/hindi_set.hpp>
#include <akshara/unicode/script.hpp>
#include <akshara/unicode/sentence_break.hpp>
#include <akshara/unicode/two_stage_lookup.hpp>
#include <akshara/unicode/version.hpp>
#include <akshara/unicode/word_break.hpp>
#include <akshara/unicode/word_character.hpp>
#include <akshara/unicode/word_class.hpp>

#endif
