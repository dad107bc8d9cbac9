// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_HPP
#define AKSHARA_TEXT_HPP

#include <akshara/text/adaptor.hpp>
#include <akshara/text/alignment.hpp>
#include <akshara/text/begun_code_point.hpp>
#include <akshara/text/byte_buffer.hpp>
#include <akshara/text/code_point.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/fragment.hpp>
#include <akshara/text/ill_formed.hpp>
#include <akshara/text/last_place.hpp>
#include <akshara/text/little_endian.hpp>
#include <akshara/text/origin.hpp>
#include <akshara/text/place.hpp>
#include <akshara/text/read.hpp>
#include <akshara/text/source.hpp>
#include <akshara/text/span.hpp>
#include <akshara/text/target.hpp>
#include <akshara/text/text.hpp>
#include <akshara/text/text_piece.hpp>
#include <akshara/text/utf8.hpp>
#include <akshara/text/utf8_kernel.hpp>
#include <akshara/text/walk.hpp>
#include <akshara/text/within.hpp>

#endif
