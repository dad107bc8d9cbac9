// SPDX-License-Identifier: BSL-1.0
// A part of the program: PART is its name, and which version it is compiled with is for the folder of headers to say.
#include <akshara.hpp>

#include "part.hpp"

part PART() {
    return {akshara::count("क्षत्रिय" | akshara::graphemes), reinterpret_cast<void (*)()>(&akshara::next_grapheme_boundary)};
}
