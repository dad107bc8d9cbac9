// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_NAMES_HPP
#define AKSHARA_BENCHMARKS_NAMES_HPP

#include <cstddef>
#include <string>
#include <vector>

namespace benchmarks {

/// So many different names of one to three words, of the words that the made text is drawn from. At most
/// `single_of_1000` of a thousand words of the text are names by themselves.
std::vector<std::string> make_names(std::size_t size, std::size_t single_of_1000);

} // namespace benchmarks

#endif
