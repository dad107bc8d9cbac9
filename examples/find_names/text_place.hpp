// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_FIND_NAMES_TEXT_PLACE_HPP
#define AKSHARA_EXAMPLES_FIND_NAMES_TEXT_PLACE_HPP

#include <akshara/text/text_piece.hpp>

/// A place as compilers name it; moves on through a text that comes in pieces.
struct text_place {
    std::size_t line = 1; ///< from 1
    std::size_t byte = 1; ///< of the line, from 1
    std::size_t offset = 0;

    /// Goes on to an offset of the text, which is in the piece or at its end, as this place is.
    void go_to(std::size_t other, const akshara::text_piece& piece) {
        for (; offset < other; ++offset) {
            const bool ends_line = piece.bytes[offset - piece.first] == '\n';
            line += ends_line;
            byte = ends_line ? 1 : byte + 1;
        }
    }
};

#endif
