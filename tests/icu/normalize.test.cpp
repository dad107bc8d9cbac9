// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/normalize.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/segment/graphemes.hpp>
#include <akshara/segment/words.hpp>
#include <akshara/text/within.hpp>
#include <akshara/unicode/canonical.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "values.hpp"

#include <unicode/uniset.h>

using akshara::icu4c::normalize;
using akshara::icu4c::problem_reason;

namespace {

UErrorCode error = U_ZERO_ERROR;
const icu::Normalizer2& nfc = *icu::Normalizer2::getNFCInstance(error);
const icu::Normalizer2& nfkc_casefold = *icu::Normalizer2::getNFKCCasefoldInstance(error);

/// A normalizer that says of its work what it is told to; the rest it leaves to NFC.
class liar final : public icu::Normalizer2 {
public:
    void (*work)(icu::ByteSink&, icu::Edits&, UErrorCode&) = nullptr;

    void normalizeUTF8(std::uint32_t, icu::StringPiece, icu::ByteSink& sink, icu::Edits* edits, UErrorCode& code) const override {
        edits->reset();
        work(sink, *edits, code);
    }
    icu::UnicodeString& normalize(const icu::UnicodeString& s, icu::UnicodeString& d, UErrorCode& c) const override { return nfc.normalize(s, d, c); }
    icu::UnicodeString& normalizeSecondAndAppend(icu::UnicodeString& a, const icu::UnicodeString& b, UErrorCode& c) const override {
        return nfc.normalizeSecondAndAppend(a, b, c);
    }
    icu::UnicodeString& append(icu::UnicodeString& a, const icu::UnicodeString& b, UErrorCode& c) const override { return nfc.append(a, b, c); }
    UBool getDecomposition(UChar32 c, icu::UnicodeString& d) const override { return nfc.getDecomposition(c, d); }
    UBool isNormalized(const icu::UnicodeString& s, UErrorCode& c) const override { return nfc.isNormalized(s, c); }
    UNormalizationCheckResult quickCheck(const icu::UnicodeString& s, UErrorCode& c) const override { return nfc.quickCheck(s, c); }
    std::int32_t spanQuickCheckYes(const icu::UnicodeString& s, UErrorCode& c) const override { return nfc.spanQuickCheckYes(s, c); }
    UBool hasBoundaryBefore(UChar32 c) const override { return nfc.hasBoundaryBefore(c); }
    UBool hasBoundaryAfter(UChar32 c) const override { return nfc.hasBoundaryAfter(c); }
    UBool isInert(UChar32 c) const override { return nfc.isInert(c); }
};

problem_reason reason_of(void (*work)(icu::ByteSink&, icu::Edits&, UErrorCode&)) {
    liar one;
    one.work = work;
    return normalize("abc", &one).problem.reason;
}

/// A text that cannot be there: 2 GiB that nobody may read.
struct huge_text {
    std::string_view utf8() const noexcept { return {"", std::size_t{1} << 31}; }
    std::size_t origin(std::size_t offset) const noexcept { return offset; }
};

std::string random_text(generator& random) {
    constexpr std::string_view pieces[] = {"क", "\u093C", "ड", "न", "\u094D", "e", "\u0301", "\u0323", "A", "\u200D", "\u1100", "\u1161", " ", "\uFB01",
                                           "\U0001D15E", "\xE0\xA4", "\xBF", "\xF0\x9F", "\u00AD"};
    std::string text;
    for (std::size_t size = random.below(20); size > 0; --size) text += pieces[random.below(std::size(pieces))];
    return text;
}

} // namespace

TEST_CASE("a text in a form of ICU's says where in the source") {
    REQUIRE(U_SUCCESS(error));
    const std::string_view text = "Ke\u0301 \uFB01\u00ADख";
    const auto made = normalize(text, &nfkc_casefold);
    REQUIRE(made);
    CHECK(made->utf8() == "k\u00E9 fiख");
    CHECK(spans(*made | akshara::graphemes) == std::vector<akshara::span>{{0, 1}, {1, 4}, {4, 5}, {5, 10}, {10, 10}, {10, 13}});
    CHECK(made->target(4) == 3);
    CHECK(made->target(2) == 1);
}

TEST_CASE("a text that nothing changes, and one of nothing") {
    const auto same = normalize("अक्षर", &nfc);
    REQUIRE(same);
    CHECK(same->utf8() == "अक्षर");
    for (std::size_t k = 0; k <= 15; ++k) CHECK(same->origin(k) == k);
    const auto none = normalize("", &nfc);
    REQUIRE(none);
    CHECK(none->utf8().empty());
}

TEST_CASE("a part, and a text that is itself made of another, keep their source") {
    const std::string_view text = "अ Ke\u0301!";
    const auto part = normalize(text | akshara::within(akshara::span{4, 9}), &nfc);
    REQUIRE(part);
    CHECK(spans(*part | akshara::graphemes) == std::vector<akshara::span>{{4, 5}, {5, 8}, {8, 9}});

    const auto folded = akshara::normalize("हिन्दी E\u0301", akshara::search_form);
    const auto made = normalize(folded, &nfkc_casefold);
    REQUIRE(made);
    CHECK(texts(*made | akshara::words).front() == "हिंदी");
    CHECK(spans(*made | akshara::words).front() == akshara::span{0, 18});
    CHECK(made->origin(made->utf8().size()) == 22);
}

TEST_CASE("a filtered normalizer changes what its set holds") {
    UErrorCode code = U_ZERO_ERROR;
    const icu::UnicodeSet set(icu::UnicodeString("[:Latin:]"), code);
    const icu::FilteredNormalizer2 latin(nfkc_casefold, set);
    REQUIRE(U_SUCCESS(code));
    const auto made = normalize("AＡ①B", &latin);
    REQUIRE(made);
    CHECK(made->utf8() == "aa①b");
    CHECK(spans(*made | akshara::graphemes) == std::vector<akshara::span>{{0, 1}, {1, 4}, {4, 7}, {7, 8}});
}

TEST_CASE("NFC of any text is the canonical form, and its boundaries cut both into texts of which that holds") {
    generator random{1};
    std::size_t wrong = 0;
    for (int round = 0; round < 20000; ++round) {
        const std::string text = random_text(random);
        const auto made = normalize(text, &nfc);
        const auto canonical = [](std::string_view bytes) { return std::string(akshara::normalize(bytes, akshara::canonical_form).utf8()); };
        bool right = made && made->utf8() == canonical(text) && made->origin(0) == 0 && made->origin(made->utf8().size()) == text.size();
        std::size_t before = 0;
        for (std::size_t at = 0; right && at < made->utf8().size(); at += akshara::detail::decode(made->utf8(), at).size) {
            const std::size_t from = made->origin(at);
            right = right && before <= from;
            before = from;
            // What stands at the start of a change takes its part; in it there are no others.
            if (akshara::canonical_boundary_before(akshara::detail::decode(made->utf8(), at).value) && made->target(from) == at)
                right = right && canonical(std::string_view(text).substr(0, from)) == made->utf8().substr(0, at) &&
                        canonical(std::string_view(text).substr(from)) == made->utf8().substr(at);
        }
        if (!right && wrong++ == 0) UNSCOPED_INFO("the first text: " << text);
    }
    CHECK(wrong == 0);
}

TEST_CASE("what a form drops does not let the bytes beside it become a letter") {
    const auto made = normalize("\xE0\xA4\u00AD\x95", &nfkc_casefold);
    REQUIRE(made);
    CHECK(made->utf8() == "\uFFFD\uFFFD");
    CHECK(made->origin(3) == 4);
    CHECK(made->origin(6) == 5);
}

TEST_CASE("what ICU cannot normalize is a problem") {
    CHECK(normalize("क", static_cast<const icu::Normalizer2*>(nullptr)).problem.reason == problem_reason::no_object);
    CHECK(normalize(huge_text{}, &nfc).problem.reason == problem_reason::too_large);

    const auto failed = [] {
        liar one;
        one.work = [](icu::ByteSink&, icu::Edits&, UErrorCode& code) { code = U_INVALID_FORMAT_ERROR; };
        return normalize("abc", &one);
    }();
    CHECK(!failed);
    CHECK(failed.problem.message() == "U_INVALID_FORMAT_ERROR");
}

TEST_CASE("a normalizer that tells other changes than it makes is broken") {
    CHECK(reason_of([](icu::ByteSink& to, icu::Edits& edits, UErrorCode&) { to.Append("abc", 3), edits.addUnchanged(3); }) == problem_reason::none);
    CHECK(reason_of([](icu::ByteSink& to, icu::Edits&, UErrorCode&) { to.Append("abc", 3); }) == problem_reason::broken_object);
    CHECK(reason_of([](icu::ByteSink&, icu::Edits& edits, UErrorCode&) { edits.addUnchanged(3); }) == problem_reason::broken_object);
    CHECK(reason_of([](icu::ByteSink& to, icu::Edits& edits, UErrorCode&) { to.Append("abcd", 4), edits.addUnchanged(3); }) == problem_reason::broken_object);
    CHECK(reason_of([](icu::ByteSink& to, icu::Edits& edits, UErrorCode&) { to.Append("abcd", 4), edits.addUnchanged(4); }) == problem_reason::broken_object);
    CHECK(reason_of([](icu::ByteSink& to, icu::Edits& edits, UErrorCode&) { to.Append("xyz", 3), edits.addUnchanged(3); }) == problem_reason::broken_object);
    CHECK(reason_of([](icu::ByteSink& to, icu::Edits& edits, UErrorCode&) { to.Append("xy", 2), edits.addReplace(2, 1); }) == problem_reason::broken_object);
}
