// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu/segments.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/text/within.hpp>

#include "../differential/icu_boundaries.hpp"
#include "catch.hpp"
#include "data.hpp"
#include "generator.hpp"
#include "values.hpp"

#include <unicode/rbbi.h>

using akshara::icu4c::break_kind;
using akshara::icu4c::problem_reason;
using akshara::icu4c::segments;
using list = std::vector<std::string>;
using places = std::vector<akshara::span>;

namespace {

/// Boundaries that no text has: from one after the other.
class liar final : public icu::BreakIterator {
public:
    explicit liar(std::vector<std::int32_t> boundaries, UErrorCode code = U_ZERO_ERROR, bool clones = true)
        : boundaries_(std::move(boundaries)), code_(code), clones_(clones) {}

    bool operator==(const BreakIterator& other) const override { return this == &other; }
    BreakIterator* clone() const override { return clones_ ? new liar(boundaries_, code_) : nullptr; }
    UClassID getDynamicClassID() const override { return nullptr; }
    icu::CharacterIterator& getText() const override { throw 0; }
    UText* getUText(UText*, UErrorCode&) const override { return nullptr; }
    void setText(const icu::UnicodeString&) override {}
    void setText(UText*, UErrorCode& code) override { code = code_; }
    void adoptText(icu::CharacterIterator*) override {}
    std::int32_t first() override { return at_ = 0, next(); }
    std::int32_t last() override { return DONE; }
    std::int32_t previous() override { return DONE; }
    std::int32_t next() override { return at_ < boundaries_.size() ? boundaries_[at_++] : std::int32_t{DONE}; }
    std::int32_t current() const override { return DONE; }
    std::int32_t following(std::int32_t) override { return DONE; }
    std::int32_t preceding(std::int32_t) override { return DONE; }
    UBool isBoundary(std::int32_t) override { return false; }
    std::int32_t next(std::int32_t) override { return DONE; }
    BreakIterator& refreshInputText(UText*, UErrorCode&) override { return *this; }
    BreakIterator* createBufferClone(void*, std::int32_t&, UErrorCode&) override { return nullptr; }

private:
    std::vector<std::int32_t> boundaries_;
    UErrorCode code_;
    bool clones_;
    std::size_t at_ = 0;
};

problem_reason reason_of(std::vector<std::int32_t> boundaries) {
    const liar one(std::move(boundaries));
    return segments("abc", &one).problem.reason;
}

template <class T>
concept cuttable = requires(T&& text) { segments(static_cast<T&&>(text), break_kind::word); };
static_assert(cuttable<std::string&> && cuttable<std::string_view> && !cuttable<std::string>);

struct huge_text {
    std::string_view utf8() const noexcept { return {"", std::size_t{1} << 31}; }
    std::size_t origin(std::size_t offset) const noexcept { return offset; }
};

} // namespace

TEST_CASE("a text is cut by ICU's rules of each kind") {
    constexpr std::string_view text = "क्षमा! वह आया। e-mail";
    CHECK(texts(*segments(text, break_kind::character)).front() == "क्ष");
    CHECK(texts(*segments(text, break_kind::word)) == list{"क्षमा", "!", " ", "वह", " ", "आया", "।", " ", "e", "-", "mail"});
    CHECK(texts(*segments(text, break_kind::sentence)) == list{"क्षमा! ", "वह आया। ", "e-mail"});
    CHECK(texts(*segments(text, break_kind::line)) == list{"क्षमा! ", "वह ", "आया। ", "e-", "mail"});
}

TEST_CASE("the locale decides") {
    constexpr std::string_view greek = "Τι; Ναι.";
    CHECK(segments(greek, break_kind::sentence, icu::Locale("el"))->size() == 2);
    CHECK(segments(greek, break_kind::sentence)->size() == 1);
}

TEST_CASE("an iterator of one's own is not moved") {
    UErrorCode code = U_ZERO_ERROR;
    UParseError where;
    const icu::RuleBasedBreakIterator commas(icu::UnicodeString("[^,]+; ',';"), where, code);
    REQUIRE(U_SUCCESS(code));
    CHECK(texts(*segments("राम,श्याम", &commas)) == list{"राम", ",", "श्याम"});
    CHECK(commas.current() == 0);
}

TEST_CASE("spans are those of the source") {
    constexpr std::string_view text = "हिन्दी गयी";
    const auto key = akshara::normalize(text, akshara::search_form);
    CHECK(texts(*segments(key, break_kind::word)) == list{"हिंदी", " ", "गई"});
    CHECK(spans(*segments(key, break_kind::word)) == places{{0, 18}, {18, 19}, {19, 28}});
    CHECK(spans(*segments(text | akshara::within(akshara::span{19, 28}), break_kind::word)) == places{{19, 28}});
    CHECK(segments("", break_kind::word)->empty());
}

TEST_CASE("boundaries are those that ICU finds in the article, and in ill-formed text between its code points") {
    const std::string article = test_data("../../examples/data/article.txt");
    CHECK(ends(*segments(article, break_kind::word)) == icu_boundaries(icu::BreakIterator::createWordInstance, article));
    CHECK(ends(*segments(article, break_kind::line)) == icu_boundaries(icu::BreakIterator::createLineInstance, article));

    generator random{1};
    constexpr std::string_view pieces[] = {"क", "\u094D", "\xE0", "\xA4", "\xF0\x9F", "\x99\x8F", "a", " ", "\xFF", "\xED\xA0\x80"};
    std::size_t wrong = 0;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (std::size_t size = random.below(12); size > 0; --size) text += pieces[random.below(std::size(pieces))];
        for (const auto kind : {break_kind::character, break_kind::word, break_kind::line}) {
            const auto found = segments(text, kind);
            wrong += !found || !tiles(*found, text);
            if (found)
                for (const std::size_t at : ends(*found)) wrong += !akshara::detail::is_code_point_boundary(text, at);
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("what ICU cannot cut is a problem") {
    CHECK(segments("क", static_cast<const icu::BreakIterator*>(nullptr)).problem.reason == problem_reason::no_object);
    CHECK(segments(huge_text{}, break_kind::line).problem.reason == problem_reason::too_large);

    const liar failing({0, 3}, U_INVALID_STATE_ERROR);
    CHECK(segments("abc", &failing).problem.message() == "U_INVALID_STATE_ERROR");
    const liar single({0, 3}, U_ZERO_ERROR, false);
    CHECK(segments("abc", &single).problem.reason == problem_reason::no_object);
}

TEST_CASE("an iterator whose boundaries are none of the text is broken") {
    CHECK(reason_of({0, 1, 3}) == problem_reason::none);
    CHECK(reason_of({1, 3}) == problem_reason::broken_object);
    CHECK(reason_of({0, 2, 2, 3}) == problem_reason::broken_object);
    CHECK(reason_of({0, 2, 1, 3}) == problem_reason::broken_object);
    CHECK(reason_of({0, 2}) == problem_reason::broken_object);
    CHECK(reason_of({0, 4}) == problem_reason::broken_object);
    CHECK(reason_of({}) == problem_reason::broken_object);
}
