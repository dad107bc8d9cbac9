// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/lucene.hpp>
#include <akshara/normalize/normalize.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "given_code_points.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"
#include "utf8_of.hpp"

#include <iterator>
#include <string>

using namespace akshara;

namespace {

/// Whether what is read in runs is what the reader makes, code point by code point, boundaries too.
bool agrees(const std::string& text) {
    given_code_points made;
    detail::lucene_reader<given_code_points> reader(made);
    for (std::size_t at = 0; at < text.size();) {
        const detail::decoded here = detail::decode(text, at);
        reader.feed(here.value, at += here.size);
    }
    reader.finish(text.size());

    const std::string expected = utf8_of(made.text());
    for (const kernel each : kernels()) {
        const auto in_runs = normalize(text, lucene_form, each);
        if (expected != in_runs.utf8() || in_runs.changed() != (expected != text)) return false;
        std::size_t at = 0;
        for (std::size_t k = 0; k < made.values.size(); ++k) {
            at += utf8_of(std::u32string(1, made.values[k])).size();
            if (in_runs.origin(at) != made.lasts[k]) return false;
        }
    }
    return true;
}

} // namespace

TEST_CASE("every three letters of Devanagari in a row are folded in a run as one by one") {
    std::size_t differ = 0;
    for (char32_t a = 0x0900; a < 0x0980; ++a)
        for (char32_t b = 0x0900; b < 0x0980; ++b) {
            std::u32string text = U"क";
            for (char32_t c = 0x0900; c < 0x0980; ++c) text += {U' ', a, b, c};
            if (!agrees(utf8_of(text + U" abc"))) ++differ;
        }
    CHECK(differ == 0);
}
TEST_CASE("runs end where other scripts, joiners and ill-formed bytes stand") {
    constexpr std::string_view parts[] = {"न", "\u094D", "\u093C", "क", "ी", "अ", "\u093E", "\u0945", " ", "a", "\u200D", "é", "😀", "\xE0\xA4", "\xFF", "र", "त", "ं", "€", "আ", "“"};
    generator random{1};
    std::size_t differ = 0;
    for (int k = 0; k < 20000; ++k) {
        std::string text;
        const auto calm = random.below(8) + 1; // with few parts between them, a run reads many blocks
        for (std::size_t n = random.below(k % 10 == 0 ? 200 : 24); n > 0; --n) text += random.below(calm) == 0 ? parts[random.below(std::size(parts))] : "क";
        if (!agrees(text)) ++differ;
    }
    CHECK(differ == 0);
}
TEST_CASE("a virama behind a text's first letter asks for no byte before the text") {
    guarded_text page;
    CHECK(normalize(page.at_start("a\u094Db क"), lucene_form).utf8() == "ab क");
    CHECK(normalize(page.at_start("न\u094Dत"), lucene_form).utf8() == "\u0902त");
}
TEST_CASE("no kernel reads or writes outside the text, whatever its length") {
    std::string text;
    while (text.size() < 300) text += "हिन्दी में लिखा, “क़लम” और é a ";
    guarded_text page;
    for (std::size_t size = 0; size <= 300; ++size)
        for (const kernel each : kernels())
            CHECK(normalize(page.at_end(std::string_view(text).substr(0, size)), lucene_form, each).utf8() == normalize(std::string_view(text).substr(0, size), lucene_form, kernel::portable).utf8());
}
TEST_CASE("where something looks back, no run begins") {
    CHECK(detail::lucene_looks_back("\u094D", 0));
    CHECK(detail::lucene_looks_back("\u093C", 0));
    CHECK(detail::lucene_looks_back("\u093E", 0));
    CHECK_FALSE(detail::lucene_looks_back("क", 0));
    CHECK_FALSE(detail::lucene_looks_back("a", 0));
}
