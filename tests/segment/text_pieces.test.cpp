// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/graphemes.hpp>
#include <akshara/segment/paragraphs.hpp>
#include <akshara/segment/sentences.hpp>
#include <akshara/segment/text_pieces.hpp>
#include <akshara/segment/word_runs.hpp>
#include <akshara/segment/words.hpp>

#include "catch.hpp"
#include "property/random_text.hpp"
#include "values.hpp"

#include <algorithm>
#include <string>
#include <vector>

using akshara::span;
using akshara::text_piece;
using akshara::text_pieces;

namespace {

/// Brings a text, so many bytes at a time, then what ends it.
struct bringing {
    std::string_view left;
    std::size_t at_once;
    std::size_t end = 0;

    constexpr std::size_t operator()(char* into, std::size_t room) {
        if (left.empty()) return end;
        const std::size_t come = left.copy(into, at_once < room ? at_once : room);
        left.remove_prefix(come);
        return come;
    }
};

constexpr bool comes_as(bringing input, std::size_t block, std::initializer_list<std::string_view> expected) {
    text_pieces pieces(input, block);
    auto next = expected.begin();
    for (const text_piece piece : pieces) {
        if (next == expected.end() || piece.bytes != *next) return false;
        ++next;
    }
    return next == expected.end();
}

/// Where the values of a view stand in a text, read whole or in pieces.
template <class View>
std::vector<span> spans_in_pieces(View view, bringing input, std::size_t block) {
    std::vector<span> found;
    text_pieces pieces(input, block);
    for (const text_piece piece : pieces)
        for (const auto value : piece | view) found.push_back(value.span);
    return found;
}

/// Lines of hard pieces of text, some of them blank, with line ends of every kind.
std::string random_lines(generator& random, std::size_t lines) {
    constexpr std::string_view line_ends[] = {"\n", "\n", "\r\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\n\n", "\n \r\n\t\n"};
    std::string text;
    for (std::size_t k = 0; k < lines; ++k) {
        text += random.below(3) ? random_text(random, random.below(20)) : random_bytes(random, random.below(20));
        text += line_ends[random.below(std::size(line_ends))];
    }
    return text + random_text(random, random.below(3));
}

using iterator = text_pieces<bringing>::iterator;

} // namespace

static_assert(std::input_iterator<iterator> && std::sentinel_for<std::default_sentinel_t, iterator>);
static_assert(comes_as({"राम\nश्याम\nमोहन", 1}, 1, {"राम\n", "श्याम\n", "मोहन"}));
static_assert(comes_as({"राम\nश्याम\nमोहन", 100}, 100, {"राम\nश्याम\n", "मोहन"}));

TEST_CASE("a piece ends where a paragraph does, and the last one at the end") {
    CHECK(comes_as({"a\nb\n", 1}, 1, {"a\n", "b\n"}));
    CHECK(comes_as({"a\nb", 1}, 1, {"a\n", "b"}));
    CHECK(comes_as({"a", 1}, 1, {"a"}));
    CHECK(comes_as({"a\u2028b\u2029c\u0085d\re", 1}, 1, {"a\u2028", "b\u2029", "c\u0085", "d\r", "e"}));
}

TEST_CASE("CR LF is not cut, wherever a block ends") {
    for (std::size_t block = 1; block < 9; ++block)
        for (std::size_t at_once = 1; at_once <= block; ++at_once)
            for (const text_piece piece : text_pieces(bringing{"a\r\nb\r\n\r\nc\r\n", at_once}, block))
                CHECK_FALSE(piece.bytes.starts_with('\n'));
}

TEST_CASE("blank lines go with the paragraph before them, those at the start with the first") {
    CHECK(comes_as({"\n \nएक\n \t\r\n\nदो\n\n", 1}, 1, {"\n \nएक\n \t\r\n\n", "दो\n\n"}));
    CHECK(comes_as({"\n\n \n", 1}, 1, {"\n\n \n"}));
}

TEST_CASE("nothing comes of an empty input") {
    CHECK(comes_as({"", 1}, 1, {}));
    CHECK(comes_as({"", 1}, 0, {}));
}

TEST_CASE("pieces concatenate to the input and begin where paragraphs do") {
    generator random{1};
    std::size_t wrong = 0;
    for (int round = 0; round < 3000; ++round) {
        const std::string text = random_lines(random, random.below(12));
        const std::vector<std::size_t> paragraphs = ends(text | akshara::paragraphs);
        const std::size_t block = random.below(100);
        std::string whole;
        text_pieces pieces(bringing{text, 1 + random.below(50)}, block);
        for (const text_piece piece : pieces) {
            wrong += piece.first != whole.size() || piece.bytes.empty();
            whole += piece.bytes;
            wrong += !std::binary_search(paragraphs.begin(), paragraphs.end(), whole.size());
        }
        wrong += whole != text;
    }
    CHECK(wrong == 0);
}

TEST_CASE("views find in the pieces what they find in the whole") {
    constexpr akshara::sentence_options plain{.rules = akshara::sentence_rules::plain};
    generator random{2};
    std::size_t wrong = 0;
    for (int round = 0; round < 3000; ++round) {
        const std::string text = random_lines(random, random.below(12));
        const std::size_t block = random.below(100);
        const bringing input{text, 1 + random.below(50)};
        const auto differs = [&](auto view) { return spans_in_pieces(view, input, block) != spans(text | view); };
        wrong += differs(akshara::graphemes) + differs(akshara::words) + differs(akshara::word_segments) +
                 differs(akshara::word_runs) + differs(akshara::sentences) + differs(akshara::sentences(plain)) +
                 differs(akshara::paragraphs);
    }
    CHECK(wrong == 0);
}

TEST_CASE("a paragraph longer than a block comes whole, a byte at a time too") {
    const std::string letters(300'000, 'a'), blanks(300'000, '\n'), spaces(300'000, ' ');
    const std::string text = letters + blanks + spaces + "\nb";
    const std::string_view first = std::string_view(text).substr(0, text.size() - 1);
    CHECK(comes_as({text, 1}, 16, {first, "b"}));
    CHECK(comes_as({text, 5000}, 16, {first, "b"}));
}

TEST_CASE("a piece comes as soon as the next paragraph has begun") {
    const std::vector<std::string_view> lines = {"एक\n", "दो\n", "तीन\n"};
    std::size_t asked = 0;
    text_pieces pieces([&](char* into, std::size_t room) { return asked < 3 ? lines[asked++].copy(into, room) : 0; });
    auto piece = pieces.begin();
    CHECK((*piece).bytes == "एक\n");
    CHECK(asked == 2);
    ++piece;
    CHECK((*piece).bytes == "दो\n");
    CHECK(asked == 3);
}

TEST_CASE("an input that ended is not asked again") {
    std::size_t ends = 0;
    text_pieces pieces([&](char*, std::size_t) { return ends++, std::size_t{0}; });
    CHECK(pieces.begin() == pieces.end());
    CHECK(pieces.begin() == pieces.end());
    CHECK(ends == 1);
}

TEST_CASE("a reader that fails ends the input") {
    const auto minus_one = static_cast<std::size_t>(-1);
    CHECK(comes_as({"a\nb", 2, minus_one}, 4, {"a\n", "b"}));
    CHECK(comes_as({"", 1, minus_one}, 4, {}));
}
