// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_HPP
#define AKSHARA_ICU_HPP

#include <akshara/icu/aligner.hpp>
#include <akshara/icu/gap_buffer.hpp>
#include <akshara/icu/normalize.hpp>
#include <akshara/icu/problem.hpp>
#include <akshara/icu/result.hpp>
#include <akshara/icu/segment_list.hpp>
#include <akshara/icu/segments.hpp>
#include <akshara/icu/traced_stretches.hpp>
#include <akshara/icu/traced_text.hpp>
#include <akshara/icu/traced_unit.hpp>
#include <akshara/icu/transformed_text.hpp>
#include <akshara/icu/transliterate.hpp>
#include <akshara/icu/well_formed_copy.hpp>

#endif
