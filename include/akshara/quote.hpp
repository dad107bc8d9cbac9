// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_HPP
#define AKSHARA_QUOTE_HPP

#include <akshara/quote/attribution.hpp>
#include <akshara/quote/mark.hpp>
#include <akshara/quote/mark_pairing.hpp>
#include <akshara/quote/mark_scan.hpp>
#include <akshara/quote/quotation.hpp>

#endif
