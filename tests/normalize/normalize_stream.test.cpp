// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/normalize/normalize_stream.hpp>
#include <akshara/normalize/normalized.hpp>

#include "catch.hpp"
#include "read_in.hpp"
#include "values.hpp"

#include <string>
#include <string_view>
#include <vector>

using akshara::canonical_form;
using akshara::decomposed_form;
using akshara::exact_form;
using akshara::fragment;
using akshara::normalize_stream;
using akshara::search_form;

namespace {

/// Whether a text in chunks of `size` comes out as `expected`, for static_assert.
constexpr bool gives_in_chunks(std::string_view text, std::size_t size, std::string_view expected) {
    normalize_stream stream(search_form);
    bool same = true;
    const auto sink = [&](fragment f) {
        same = same && expected.substr(0, f.text.size()) == f.text;
        if (same) expected.remove_prefix(f.text.size());
    };
    for (std::size_t at = 0; at < text.size(); at += size) stream.read(text.substr(at, size), sink);
    stream.finish(sink);
    return same && expected.empty();
}
static_assert(gives_in_chunks("गाँव में हिन्दी", 1, "गांव में हिंदी") && gives_in_chunks("गाँव में हिन्दी", 7, "गांव में हिंदी"));
static_assert(gives_in_chunks("", 1, "") && gives_in_chunks("\xE0\xA4", 1, "\uFFFD"));

const std::string sources[] = {
    "",
    "गाँव में हिन्दी \u0958लम, \uFEFFराम\u2060 डॉ० २०२४ é 한글",
    "\uFEFF\u200B",
    "क\xE0\xA4ख\xF0\x9F\x99\xE0\xA4\x95\x80\xFF",
    "न\u094D\u0951\u0952\u093C\u200Dद श्र\u200D\u0943 e\u0323\u0301",
    std::string(150, 'x') + "e\u0301" + std::string(150, 'x') + "श्र\u0943" + std::string(60, 'x') + "क\u0966 ",
};

/// b becomes c three code points after an a.
struct turn_b_after_a {
    static constexpr std::size_t reach = 4;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'b'; }
    static constexpr akshara::rewrite apply(akshara::written text) noexcept {
        return text[0] == U'b' && text[3] == U'a' ? akshara::rewrite(1, U'c') : akshara::rewrite();
    }
};

template <class Form>
streamed_text expected_of(std::string_view text, Form form) {
    streamed_text made{read_in(text, form), ends(text | akshara::normalized(form)), true};
    if constexpr (Form::is_exact) made.bytes = text;
    return made;
}

template <class Form>
std::size_t wrong_cuts(Form form) {
    std::size_t wrong = 0;
    for (const std::string_view text : sources) {
        const streamed_text expected = expected_of(text, form);
        for (std::size_t size = 1; size <= text.size() + 1; ++size) wrong += streamed(chunks_of(size, text), form) != expected;
        for (std::size_t cut = 0; cut <= text.size(); ++cut)
            wrong += streamed({text.substr(0, cut), {}, text.substr(cut)}, form) != expected;
    }
    return wrong;
}

} // namespace

TEST_CASE("a text in chunks has the bytes and the spans of the whole, cut at any place and in chunks of any size") {
    CHECK(wrong_cuts(search_form) == 0);
    CHECK(wrong_cuts(canonical_form) == 0);
    CHECK(wrong_cuts(decomposed_form) == 0);
}
TEST_CASE("the exact form passes every byte on") {
    for (const std::string_view text : sources) {
        for (std::size_t size = 1; size <= text.size(); ++size) {
            const streamed_text made = streamed(chunks_of(size, text), exact_form);
            CHECK((made.bytes == text && made.tiles));
        }
    }
}
TEST_CASE("offsets are counted from where the stream begins, and it stands behind what it was given") {
    normalize_stream stream(search_form, 1000);
    std::vector<akshara::span> found;
    const auto sink = [&](fragment f) { found.push_back(f.span); };
    CHECK(stream.size() == 1000);
    stream.read("ग\xE0\xA4", sink);
    CHECK(stream.size() == 1005);
    stream.read("\xBEँ", sink);
    CHECK(stream.size() == 1009);
    stream.finish(sink);
    CHECK(found == std::vector<akshara::span>{{1000, 1003}, {1003, 1006}, {1006, 1009}});
}
TEST_CASE("a stretch that a form leaves alone comes out in one fragment") {
    const std::string plain(1000, 'x');
    std::size_t longest = 0;
    normalize_stream stream(canonical_form);
    stream.read(plain, [&](fragment f) { longest = f.text.size() > longest ? f.text.size() : longest; });
    CHECK(longest > 900);
}
TEST_CASE("a step looks as far back as it says across chunks, behind stretches that were passed on") {
    constexpr akshara::form far{turn_b_after_a{}};
    const std::string plain(100, 'x');
    for (const std::size_t size : {1u, 50u, 103u, 104u, 200u}) CHECK(streamed(chunks_of(size, plain + "axxb" + plain), far).bytes == plain + "axxc" + plain);
}
TEST_CASE("a stream that is copied goes on by itself") {
    std::string first;
    std::string second;
    normalize_stream stream(search_form);
    stream.read("हिन्", [&](fragment f) { first += f.text; });
    second = first;
    normalize_stream copy = stream;
    stream.read("दी", [&](fragment f) { first += f.text; });
    const std::string plain(100, 'x');
    copy.read("य" + plain, [&](fragment f) { second += f.text; });
    stream.finish([&](fragment f) { first += f.text; });
    copy.finish([&](fragment f) { second += f.text; });
    CHECK(first == "हिंदी");
    CHECK(second == "हिन्य" + plain);
}
TEST_CASE("a long run of marks comes out in its order, in chunks too") {
    std::string marks = "न";
    for (int k = 0; k < 500; ++k) marks += "\u0951\u0952";
    for (const std::size_t size : {1u, 7u, 64u, 1000u}) {
        CHECK((streamed(chunks_of(size, marks + "\u093C"), canonical_form) == expected_of(marks + "\u093C", canonical_form)));
        CHECK((streamed(chunks_of(size, marks), decomposed_form) == expected_of(marks, decomposed_form)));
    }
}
TEST_CASE("what waits in a stream is no more than a few lines of text, however long the text") {
    normalize_stream stream(search_form);
    std::size_t given = 0;
    std::size_t most_waiting = 0;
    const auto sink = [&](fragment f) { given = f.span.last; };
    const std::string line = "गाँव में हिन्दी \u0958लम, डॉ० २०२४ का\u200Dम।\n";
    for (int k = 0; k < 200; ++k)
        for (const char& byte : line) {
            stream.read({&byte, 1}, sink);
            most_waiting = stream.size() - given > most_waiting ? stream.size() - given : most_waiting;
        }
    CHECK(most_waiting < 512);
    CHECK(given + 512 > 200 * line.size());
}
