// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/normalize/unnormalized.hpp>

#include "../normalize/read_in.hpp"
#include "catch.hpp"
#include "data.hpp"
#include "numbered_code_points.hpp"
#include "utf8_of.hpp"

#include <array>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

/// The columns of an official case: source, NFC, NFD, NFKC, NFKD.
struct normalization_case {
    std::string line; ///< as the file has it
    std::array<std::u32string, 5> columns;
};

struct normalization_cases {
    std::vector<normalization_case> all;
    std::set<char32_t> changed; ///< the code points of part 1
};

normalization_case case_of(const std::string& line) {
    normalization_case made{line, {}};
    std::istringstream fields(line);
    std::string field;
    for (std::u32string& column : made.columns)
        if (std::getline(fields, field, ';')) column = numbered_code_points(field);
    // An empty column repeats another: NFC the source, NFD and NFKC the NFC, NFKD the NFD.
    constexpr std::size_t repeated[] = {0, 0, 1, 1, 2};
    for (std::size_t k = 1; k < made.columns.size(); ++k)
        if (made.columns[k].empty()) made.columns[k] = made.columns[repeated[k]];
    return made;
}

normalization_cases read_cases() {
    normalization_cases cases;
    std::string part;
    std::istringstream lines(test_data("normalization.txt"));
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line[0] == '#') continue;
        if (line[0] == '@') {
            part = line;
            continue;
        }
        cases.all.push_back(case_of(line));
        if (part == "@Part1") cases.changed.insert(cases.all.back().columns[0].front());
    }
    return cases;
}

std::string canonical(std::u32string_view text) {
    const std::string bytes = utf8_of(text);
    return std::string(akshara::normalize(bytes, akshara::canonical_form).utf8());
}
std::string decomposed(std::u32string_view text) { return read_in(utf8_of(text), akshara::decomposed_form); }

/// Whether every way to a form brings a text to `expected`: read lazily, and in chunks; and whether it is known to be there.
template <class Form>
bool comes_to(const std::string& text, const std::string& expected, Form form) {
    return read_in(text, form) == expected && streamed(chunks_of(1, text), form).bytes == expected &&
           akshara::is_normalized(text, form) == (text == expected);
}

} // namespace

TEST_CASE("the canonical form is NFC in the 20 034 official cases") {
    const auto cases = read_cases().all;
    REQUIRE(cases.size() == 20034);
    for (const auto& [line, columns] : cases) {
        CAPTURE(line);
        const auto& [source, nfc, nfd, nfkc, nfkd] = columns;
        CHECK(canonical(source) == utf8_of(nfc));
        CHECK(canonical(nfc) == utf8_of(nfc));
        CHECK(canonical(nfd) == utf8_of(nfc));
        CHECK(canonical(nfkc) == utf8_of(nfkc));
        CHECK(canonical(nfkd) == utf8_of(nfkc));
    }
}

TEST_CASE("the decomposed form is NFD in the 20 034 official cases") {
    const auto cases = read_cases().all;
    REQUIRE(cases.size() == 20034);
    for (const auto& [line, columns] : cases) {
        CAPTURE(line);
        const auto& [source, nfc, nfd, nfkc, nfkd] = columns;
        CHECK(decomposed(source) == utf8_of(nfd));
        CHECK(decomposed(nfc) == utf8_of(nfd));
        CHECK(decomposed(nfd) == utf8_of(nfd));
        CHECK(decomposed(nfkc) == utf8_of(nfkd));
        CHECK(decomposed(nfkd) == utf8_of(nfkd));
    }
}

TEST_CASE("every column of the official cases comes to NFC and NFD lazily and byte by byte, and is known where it is there") {
    for (const auto& [line, columns] : read_cases().all) {
        CAPTURE(line);
        const std::string nfc = utf8_of(columns[1]), nfd = utf8_of(columns[2]), nfkc = utf8_of(columns[3]), nfkd = utf8_of(columns[4]);
        for (std::size_t k = 0; k < columns.size(); ++k) {
            const std::string text = utf8_of(columns[k]);
            CHECK(comes_to(text, k < 3 ? nfc : nfkc, akshara::canonical_form));
            CHECK(comes_to(text, k < 3 ? nfd : nfkd, akshara::decomposed_form));
        }
    }
}

TEST_CASE("the cases one after the other in one text are what they are alone, where NFC may be cut before each") {
    std::u32string sources;
    std::u32string all_nfc;
    std::u32string all_nfd;
    std::size_t taken = 0;
    for (const auto& [line, columns] : read_cases().all) {
        const auto& [source, nfc, nfd, nfkc, nfkd] = columns;
        if (!akshara::canonical_boundary_before(source.front()) || !akshara::canonical_boundary_before(nfd.front()))
            continue;
        sources += source + nfd + nfc;
        all_nfc += nfc + nfc + nfc;
        all_nfd += nfd + nfd + nfd;
        ++taken;
    }
    CHECK(taken > 15000);
    CHECK(canonical(sources) == utf8_of(all_nfc));
    CHECK(decomposed(sources) == utf8_of(all_nfd));
}

TEST_CASE("every code point that is not in part 1 of the official cases is its own canonical and decomposed form") {
    const auto changed = read_cases().changed;
    CHECK(changed.size() > 17000);
    std::size_t wrong = 0;
    for (char32_t c = 0; c < 0x110000; ++c) {
        if (c - 0xD800 < 0x800 || changed.count(c) != 0) continue;
        const std::u32string alone(1, c);
        wrong += canonical(alone) != utf8_of(alone) || decomposed(alone) != utf8_of(alone);
    }
    CHECK(wrong == 0);
}
