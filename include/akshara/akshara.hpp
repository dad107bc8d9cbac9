// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_AKSHARA_HPP
#define AKSHARA_AKSHARA_HPP

#include <akshara/simd.hpp>
#include <akshara/unicode.hpp>
#include <akshara/text.hpp>
#include <akshara/segment.hpp>
#include <akshara/normalize.hpp>
#include <akshara/phrase.hpp>
#include <akshara/quote.hpp>
#include <akshara/version.hpp>

#endif
