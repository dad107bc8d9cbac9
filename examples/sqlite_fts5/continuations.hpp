// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_SQLITE_FTS5_CONTINUATIONS_HPP
#define AKSHARA_EXAMPLES_SQLITE_FTS5_CONTINUATIONS_HPP

#include <string>
#include <string_view>
#include <vector>

/// How a word that begins so may go on in Hindi, as far as a form may look: nothing, then a letter or sign that can follow,
/// or two where the first of them settles nothing. No sign of a vowel follows another: that is no spelling.
std::vector<std::string> continuations(std::string_view beginning);

#endif
