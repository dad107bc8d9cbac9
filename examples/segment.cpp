// SPDX-License-Identifier: BSL-1.0
#include "command_line.hpp"

#include <akshara/segment.hpp>

#include <algorithm>

/// The value without what the `edge` characters are at its ends, line ends inside it as spaces.
static std::string on_one_line(std::string_view value, const char* edge) {
    const std::size_t first = std::min(value.find_first_not_of(edge), value.size());
    std::string line(value.substr(first, value.find_last_not_of(edge) + 1 - first));
    std::replace_if(
        line.begin(), line.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return line;
}

int main(int argc, char** argv) {
    return run("segment", [&] {
        command_line line("segment",
                          "Cuts Hindi text into grapheme clusters, words or sentences, one a line.\n"
                          "White space around a sentence is not printed; a cluster that is a line end is an\n"
                          "empty line.");
        std::string by = "grapheme";
        bool with_spans = false;
        line.options()
            .add_option("--by", by, "What to cut into")
            ->check(CLI::IsMember({"grapheme", "word", "sentence"}))
            ->capture_default_str();
        line.options().add_flag("--spans", with_spans,
                                "First and last byte (half-open) before each, separated by tabs");
        if (!line.read(argc, argv)) return fine;

        const auto print = [&](auto values, const char* edge) {
            for (const akshara::fragment value : values) {
                if (with_spans) std::cout << value.span.first << '\t' << value.span.last << '\t';
                std::cout << on_one_line(value.text, edge) << '\n';
            }
        };
        return for_each_input("segment", line.files(), [&](const std::string&, input& in) {
            // In pieces, so that memory is bounded by the longest paragraph, and a pipe is answered at once.
            akshara::text_pieces pieces([&](char* into, std::size_t room) { return in.read(into, room); });
            for (const akshara::text_piece piece : pieces) {
                if (by == "grapheme") print(piece | akshara::graphemes, "\r\n");
                if (by == "word") print(piece | akshara::words, "");
                if (by == "sentence") print(piece | akshara::sentences, " \t\r\n");
                std::cout.flush();
            }
        });
    });
}
