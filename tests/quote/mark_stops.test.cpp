// SPDX-License-Identifier: BSL-1.0
#include <akshara/quote/mark_stops.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"

#include <string>

using akshara::kernel;
using akshara::detail::next_mark_stop;

static_assert(next_mark_stop("राम ने कहा, “हाँ”", 0, kernel::portable) == 28);

TEST_CASE("every byte that may begin a mark, a tag or a line end is a stop, and no other") {
    const std::string stops = "\"'`<\n\r\xC2\xE2";
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (int byte = 0; byte < 256; ++byte) {
            const std::string text = std::string(70, 'a') + static_cast<char>(byte) + std::string(70, 'a');
            const bool is_stop = stops.find(static_cast<char>(byte)) != stops.npos;
            wrong += next_mark_stop(text, 0, k) != (is_stop ? 70 : text.size());
            wrong += next_mark_stop(text, 71, k) != text.size();
        }
        CHECK(wrong == 0);
    }
}
TEST_CASE("every kernel finds the stops that are there, and reads nothing outside the text") {
    guarded_text page;
    generator random{3};
    for (const kernel k : kernels()) {
        std::size_t wrong = 0;
        for (int round = 0; round < 300; ++round) {
            std::string text(random.below(200), 'a');
            for (std::size_t marks = random.below(4); marks > 0 && !text.empty(); --marks) text[random.below(text.size())] = '"';
            for (const std::string_view bytes : {page.at_start(text), page.at_end(text)})
                for (std::size_t from = 0; from <= bytes.size(); ++from) {
                    const std::size_t first = bytes.find('"', from);
                    wrong += next_mark_stop(bytes, from, k) != (first == bytes.npos ? bytes.size() : first);
                }
        }
        CHECK(wrong == 0);
    }
}
