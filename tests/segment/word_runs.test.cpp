// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/word_runs.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "kernels.hpp"
#include "utf8_of.hpp"
#include "values.hpp"

#include <ranges>
#include <string>
#include <type_traits>
#include <vector>

using akshara::word_runs;

namespace {

using list = std::vector<std::string>;

using runs = decltype(std::string_view() | word_runs);

static_assert(std::ranges::forward_range<const runs> && std::ranges::view<runs> && std::ranges::common_range<runs>);
static_assert(std::ranges::borrowed_range<runs> && std::is_trivially_copyable_v<std::ranges::iterator_t<runs>>);

static_assert(says("उ०प्र० में" | word_runs, {"उ", "प्र", "में"}));
static_assert(("" | word_runs).empty() && (" ।\u0902" | word_runs).empty());
static_assert(count("उ०प्र० में" | word_runs) == 3 && count(" ।\u0902" | word_runs) == 0);

} // namespace

TEST_CASE("a run is letters, marks, numbers and joiners") {
    CHECK(texts("राम ने कक्षा१० में" | word_runs) == list{"राम", "ने", "कक्षा१०", "में"});
    CHECK(texts("वाक्\u200Cपटु स्\u200Dथान" | word_runs) == list{"वाक्\u200Cपटु", "स्\u200Dथान"});
    CHECK(texts("पाकिस्तान-स्ट्रीम “भारत” है,वह है।वह" | word_runs) ==
          list{"पाकिस्तान", "स्ट्रीम", "भारत", "है", "वह", "है", "वह"});
}

TEST_CASE("spaces of every kind and invisible characters separate") {
    CHECK(texts("क\u00A0ख\u200Bग\u00ADघ\uFEFFङ\u2060च\u200Eछ" | word_runs) == list{"क", "ख", "ग", "घ", "ङ", "च", "छ"});
}

TEST_CASE("a run begins with a letter or a number: marks and joiners after anything else are in no word") {
    CHECK(texts("ख िचड़ी" | word_runs) == list{"ख", "चड़ी"});
    CHECK(texts("ािक" | word_runs) == list{"क"});
    CHECK(texts("।ंक \u200Dक" | word_runs) == list{"क", "क"});
    CHECK(texts(" ् ं \u200D" | word_runs).empty());
}

TEST_CASE("a ० that stands for the abbreviation sign is in no word") {
    CHECK(texts("डॉ० राम" | word_runs) == list{"डॉ", "राम"});
    CHECK(texts("उ०प्र०" | word_runs) == list{"उ", "प्र"});
    CHECK(texts("डॉ॰ राम" | word_runs) == list{"डॉ", "राम"});
    CHECK(texts("सं०" | word_runs) == list{"सं"});
    CHECK(texts("डॉ०ा" | word_runs) == list{"डॉ"}); // the mark is the sign's
}

TEST_CASE("a ० beside another digit, or after no letter, is a digit") {
    CHECK(texts("जी२० कक्षा १० ० क०५ क०5" | word_runs) == list{"जी२०", "कक्षा", "१०", "०", "क०५", "क०5"});
    CHECK(texts("a० ।०" | word_runs) == list{"a०", "०"});
    CHECK(texts("क००" | word_runs) == list{"क००"});
}

TEST_CASE("the spans of word runs are the source's, in a part of it too") {
    CHECK(spans("“राम” गया" | word_runs) == std::vector<akshara::span>{{3, 12}, {16, 25}});
    CHECK(spans("“राम” गया" | akshara::within(akshara::span{15, 25}) | word_runs) ==
          std::vector<akshara::span>{{16, 25}});
}

TEST_CASE("two iterators are equal that stand at the same word, however they came there") {
    const auto view = "राम ने कहा" | word_runs;
    auto i = view.begin();
    ++i;
    const auto j = i++;
    CHECK(j != i);
    CHECK((*j).text == "ने");
    CHECK(++std::next(view.begin()) == i);
    CHECK(++i == view.end());
}
TEST_CASE("every kernel gives and counts the same words") {
    std::string text;
    for (unsigned k = 0; k < 100; ++k) text += "“राम” ने कक्षा१० में उ०प्र० 42 से वाक्\u200Cपटु a.b café,अ\n";
    const std::vector<akshara::span> expected = spans(word_runs(text, akshara::kernel::portable));
    CHECK(expected.size() == 1300);
    for (const akshara::kernel k : kernels()) {
        INFO(name_of(k));
        CHECK(spans(word_runs(text, k)) == expected);
        CHECK(count(word_runs(text, k)) == expected.size());
    }
}

TEST_CASE("ill-formed bytes separate") { CHECK(texts("क\xFFख\xE0\xA4" | word_runs) == list{"क", "ख"}); }

TEST_CASE("an apostrophe separates, the letter U+02BC does not") {
    CHECK(texts("सुन’ता ख’ल्ल खʼल्ल" | word_runs) == list{"सुन", "ता", "ख", "ल्ल", "खʼल्ल"});
}
TEST_CASE("a full stop without a space separates") {
    CHECK(texts("नतीजा आया है.वह चला गया" | word_runs) == list{"नतीजा", "आया", "है", "वह", "चला", "गया"});
}
