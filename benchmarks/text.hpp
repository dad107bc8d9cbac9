// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_TEXT_HPP
#define AKSHARA_BENCHMARKS_TEXT_HPP

#include "vocabulary.hpp"

#include <string>

namespace benchmarks {

/// The words that the made text is drawn from.
const vocabulary& hindi_words();

/// Varied Hindi of at least so many bytes, up to the next line end: words, digits, Latin, punctuation, quotations and
/// line ends at the rates of real text. The same bytes on every machine. (A short text that is repeated flatters
/// everybody: the branch history learns it.)
std::string make_text(std::size_t bytes);

} // namespace benchmarks

#endif
