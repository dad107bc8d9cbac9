// SPDX-License-Identifier: BSL-1.0
#include "inputs.hpp"
#include "names/name_search.hpp"
#include "options.hpp"
#include "program.hpp"
#include "progress.hpp"
#include "rows.hpp"

#include <akshara/segment/text_pieces.hpp>

int main(int argc, char** argv) {
    return run("find_names", [&] {
        const std::optional<options> given = read_options(argc, argv);
        if (!given) return fine;

        const name_search find = make_name_search(given->gazetteer, given->form, given->policy);
        progress told("find_names", inputs(given->files).size(), given->progress);
        if (given->format == "tsv") std::cout << name_columns;
        const status read = for_each_input("find_names", given->files, [&](const std::string& name, input& in) {
            text_place place;
            // In pieces, so that memory is bounded by the longest paragraph: no name goes on across a blank line.
            akshara::text_pieces pieces([&](char* into, std::size_t room) { return in.read(into, room); });
            for (const akshara::text_piece piece : pieces) {
                for (const named_phrase& found : find(piece)) {
                    place.go_to(found.place.span.first, piece);
                    if (given->format == "text") std::cout << name_line(name, place, found);
                    if (given->format == "tsv") std::cout << name_row(name, found, akshara::around(piece, found.place));
                    if (given->format == "jsonl") std::cout << name_object(name, found, akshara::around(piece, found.place));
                }
                place.go_to(piece.first + piece.bytes.size(), piece);
                told.add_bytes(piece.bytes.size());
                std::cout.flush();
            }
            told.add_file();
        });
        told.finish();
        return read;
    });
}
