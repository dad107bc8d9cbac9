// SPDX-License-Identifier: BSL-1.0
#include "comparison.hpp"

#include <akshara/segment/text_pieces.hpp>

namespace benchmarks {

namespace {

std::size_t read_pieces(std::string_view text) {
    std::size_t size = 0;
    akshara::text_pieces pieces([&](char* into, std::size_t room) {
        const std::size_t come = text.copy(into, room);
        text.remove_prefix(come);
        return come;
    });
    for (const akshara::text_piece piece : pieces) size += piece.bytes.size();
    return size;
}

} // namespace

const comparison text_pieces("text_pieces", from_text(read_pieces));

} // namespace benchmarks
