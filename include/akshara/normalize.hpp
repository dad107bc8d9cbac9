// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_HPP
#define AKSHARA_NORMALIZE_HPP

#include <akshara/normalize/candra_nasal.hpp>
#include <akshara/normalize/canonical_segment.hpp>
#include <akshara/normalize/case.hpp>
#include <akshara/normalize/chandrabindu.hpp>
#include <akshara/normalize/change_finder.hpp>
#include <akshara/normalize/code_point_queue.hpp>
#include <akshara/normalize/compare.hpp>
#include <akshara/normalize/confusing.hpp>
#include <akshara/normalize/confusing_class.hpp>
#include <akshara/normalize/confusing_reason.hpp>
#include <akshara/normalize/confusing_scan.hpp>
#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/decomposer.hpp>
#include <akshara/normalize/digits.hpp>
#include <akshara/normalize/equivalent.hpp>
#include <akshara/normalize/form.hpp>
#include <akshara/normalize/form_reader.hpp>
#include <akshara/normalize/form_rewriter.hpp>
#include <akshara/normalize/form_stretches.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/glides.hpp>
#include <akshara/normalize/invisibles.hpp>
#include <akshara/normalize/joiners.hpp>
#include <akshara/normalize/nasals.hpp>
#include <akshara/normalize/nfc.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/normalize/normalize_stream.hpp>
#include <akshara/normalize/normalized.hpp>
#include <akshara/normalize/normalized_text.hpp>
#include <akshara/normalize/nukta.hpp>
#include <akshara/normalize/placed_code_point.hpp>
#include <akshara/normalize/plain_reader.hpp>
#include <akshara/normalize/rewriter.hpp>
#include <akshara/normalize/shri.hpp>
#include <akshara/normalize/sign_order.hpp>
#include <akshara/normalize/spaces.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/normalize/tail_buffer.hpp>
#include <akshara/normalize/unnormalized.hpp>
#include <akshara/normalize/untouched_stretches.hpp>
#include <akshara/normalize/vedic.hpp>

#endif
