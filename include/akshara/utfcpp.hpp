// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UTFCPP_HPP
#define AKSHARA_UTFCPP_HPP

#include <akshara/utfcpp/code_unit.hpp>
#include <akshara/utfcpp/code_unit_index.hpp>
#include <akshara/utfcpp/code_unit_range.hpp>
#include <akshara/utfcpp/code_unit_text.hpp>
#include <akshara/utfcpp/transcoded.hpp>
#include <akshara/utfcpp/utf16_text.hpp>
#include <akshara/utfcpp/utf32_text.hpp>

#endif
