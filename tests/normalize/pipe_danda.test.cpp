// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/pipe_danda.hpp>
#include <akshara/segment/typed_danda.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "given_code_points.hpp"
#include "utf8_of.hpp"

#include <string>
#include <string_view>

using akshara::detail::danda_filter;

namespace {

constexpr given_code_points filtered(std::string_view text) {
    given_code_points made;
    danda_filter<given_code_points> filter(made);
    for (std::size_t at = 0; at < text.size();) {
        const akshara::detail::decoded here = akshara::detail::decode(text, at);
        at += here.size;
        filter(here.value, at);
    }
    filter.finish();
    return made;
}
constexpr bool makes(std::string_view text, std::u32string_view expected) {
    const given_code_points made = filtered(text);
    if (made.values.size() != expected.size()) return false;
    for (std::size_t k = 0; k < expected.size(); ++k)
        if (made.values[k] != expected[k]) return false;
    return made.lasts.empty() || made.lasts.back() == text.size();
}
static_assert(makes("अब चलो|", U"अब चलो।") && makes("a|b", U"a|b") && makes("", U""));

std::string text_of(const given_code_points& made) {
    return utf8_of(made.text());
}
std::string with_dandas(std::string_view text) { return text_of(filtered(text)); }

/// The same by looking at each pipe for itself.
std::string with_typed_dandas(const std::string& text) {
    std::string made;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool after_danda = at >= 3 && text.compare(at - 3, 3, "।") == 0;
        if (text[at] == '|' && !after_danda && akshara::is_typed_danda(text, at)) made += "।";
        else made += text[at];
    }
    return made;
}

} // namespace

TEST_CASE("a pipe that stands as a danda does becomes one, with its place") {
    CHECK(makes("चलो| फिर | रुको|", U"चलो। फिर । रुको।"));
    CHECK(makes("“चलो|” (रुको|)\nबस|\r\n", U"“चलो।” (रुको।)\nबस।\r\n"));
    CHECK(filtered("क| ख").lasts == std::vector<std::size_t>{3, 4, 5, 8});
}
TEST_CASE("a pipe of a table stays, and so does every other one of its line") {
    for (const std::string_view text : {"a|b|c", "|क|ख|", "250px| फिर", "क | ख |ग", "चलो||", "| चलो|", "चलो  | फिर", "क। | ख|ग", "चलो।| फिर"})
        CHECK(with_dandas(text) == text);
    CHECK(makes("क|ख|\nचलो|", U"क|ख|\nचलो।"));
}
TEST_CASE("a line is looked at as far as 256 bytes either way") {
    for (std::size_t between = 250; between < 262; ++between) {
        const std::string before = "|" + std::string(between - 3, ' ') + "क|", after = "क|" + std::string(between - 2, ' ') + "x|";
        CAPTURE(between);
        CHECK((with_dandas(before) != before) == (between + 1 > 256));
        CHECK((with_dandas(after) != after) == (between > 256));
    }
}
TEST_CASE("what it makes is left alone when it comes again, and is what looking at each pipe finds") {
    constexpr std::u32string_view pieces = U"क।|| \n\"a|| खग\t”“0|";
    generator random{5};
    std::size_t wrong = 0;
    for (int round = 0; round < 20000; ++round) {
        std::u32string text;
        const std::size_t size = random.below(30);
        for (std::size_t k = 0; k < size; ++k) {
            text += pieces[random.below(pieces.size())];
            if (random.below(12) == 0) text += std::u32string(random.below(250), U'x');
        }
        // A pipe after a danda suits the other reading, so that it refuses none.
        const std::string source = utf8_of(text);
        const std::string made = with_dandas(source);
        if (source.find("।|") == std::string::npos) wrong += made != with_typed_dandas(source);
        wrong += with_dandas(made) != made;
    }
    CHECK(wrong == 0);
}
TEST_CASE("a stretch without pipes may pass by, while nothing is held") {
    for (const std::string_view stretch : {"", "x", " ", "क", "क ", "x ", "  ", "\n", "।", "। ", "ab\nc ", "कखग"}) {
        for (const std::string_view before : {"", "क", "क ", "a|b", "|"}) {
            const std::string all = std::string(before) + std::string(stretch) + "| ख";
            given_code_points made;
            danda_filter<given_code_points> filter(made);
            std::size_t at = 0;
            const auto feed_to = [&](std::size_t last) {
                while (at < last) {
                    const auto here = akshara::detail::decode(all, at);
                    at += here.size;
                    filter(here.value, at);
                }
            };
            feed_to(before.size());
            if (!filter.idle()) continue;
            filter.pass(stretch);
            at += stretch.size();
            const std::string head = text_of(made) + std::string(stretch);
            made.values.clear();
            feed_to(all.size());
            filter.finish();
            CAPTURE(all);
            CHECK(head + text_of(made) == with_dandas(all));
        }
    }
}
TEST_CASE("a megabyte of pipes that wait or refuse is read once") {
    std::string waiting, refused;
    while (waiting.size() < 1000000) waiting += "क| ", refused += "|";
    CHECK(with_dandas(waiting).size() > waiting.size());
    CHECK(with_dandas(refused) == refused);
    CHECK(with_dandas(waiting.substr(0, 3000) + "|x").size() == 3002 + 2 * (600 - 256 / 5)); // those in its reach stay
}
