// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/form_words.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <algorithm>
#include <iterator>
#include <string>
#include <vector>

using namespace akshara;
using detail::form_word;

namespace {

template <class Form, bool Raw = true>
struct words_of {
    std::vector<std::string> bytes, separators;
    std::vector<span> spans;
    std::string flags; // for each word: b breaks, < a hyphen before, > one after

    explicit words_of(std::string_view text) {
        detail::form_words<Form, Raw> reader(text);
        form_word before;
        for (form_word word; reader.next(word, before.first); before = word) {
            const detail::word_gap gap = spans.empty() ? detail::word_gap{} : reader.gap(before, word);
            bytes.emplace_back(reader.bytes(word));
            separators.emplace_back(gap.separator);
            spans.push_back(reader.origin(word));
            flags += std::string(gap.breaks ? "b" : "") + (reader.has_hyphen_before(word) ? "<" : "") +
                     (reader.has_hyphen_after(word) ? ">" : "") + "|";
        }
    }
};

using list = std::vector<std::string>;

constexpr std::size_t count_words(std::string_view text) {
    detail::form_words<search_form_t, true> reader(text);
    std::size_t count = 0;
    for (form_word word; reader.next(word);) ++count;
    return count;
}
static_assert(count_words("क़लम, नयी\u200Dदिल्ली") == 2);

} // namespace

TEST_CASE("words come in the form, with the place they have in the text") {
    const words_of<search_form_t> read("क़लम गाँव");
    CHECK(read.bytes == list{"कलम", "गांव"});
    CHECK(read.spans == std::vector<span>{{0, 12}, {13, 25}});
}

TEST_CASE("what is deleted at a word's edge lies outside it, a mark or joiner of the word inside") {
    CHECK(words_of<search_form_t>("\uFEFFराम\u200F रोम\u200C\u00AD").spans == std::vector<span>{{3, 12}, {16, 28}});
    CHECK(words_of<search_form_t>("मे\u00ADरा\u093C").spans == std::vector<span>{{0, 17}});
    CHECK(words_of<search_form_t>("\u200Dराम").spans == std::vector<span>{{3, 12}});
}

TEST_CASE("separators are told by class, and byte for byte in exact_form") {
    const std::string text = "क ख-ग.घ, ङ\n च\r\nछ";
    CHECK(words_of<search_form_t>(text).separators == list{"", " ", "-", ".", "", " ", " "});
    CHECK(words_of<search_form_t>(text).flags == "|>|<||b|||");
    CHECK(words_of<exact_form_t>(text).separators == list{"", " ", "-", ".", ", ", "\n ", "\r\n"});
    CHECK(words_of<exact_form_t>(text).flags == "|>|<|||||");
    CHECK(words_of<canonical_form_t>("क\r\rख\r\n\nग").flags == "|b|b|");
}

TEST_CASE("a ० that stands for ॰ is a dot") {
    const words_of<search_form_t> read("डॉ० राम उ०प्र० जी२०");
    CHECK(read.bytes == list{"डॉ", "राम", "उ", "प्र", "जी20"});
    CHECK(read.separators == list{"", ".", " ", ".", "."});
}

TEST_CASE("a word longer than any of a gazetteer is read to its end and has no bytes") {
    const std::string longest(255, 'a');
    CHECK(words_of<search_form_t>(longest + " क").bytes == list{longest, "क"});
    CHECK(words_of<search_form_t>(longest + "a क").bytes == list{"", "क"});
    CHECK(words_of<search_form_t>(longest + "a क").spans[0] == span{0, 256});
    CHECK(words_of<exact_form_t>("क" + std::string(256, ' ') + "ख").flags == "|b|");
}

TEST_CASE("the words of a long text are those of the text in the form, wherever its window is moved") {
    generator random{1};
    for (int round = 0; round < 60; ++round) {
        std::string text;
        while (text.size() < 12000) {
            constexpr std::string_view parts[] = {"क़लम ", "गाँव", "-", " ", "डॉ० ", "\u0966", "१", "\r\n", "\u00AD", "हिन्दी, ", "\xE0\xA4"};
            text += parts[random.below(std::size(parts))];
            if (random.below(600) == 0) text.append(random.below(9000), random.below(2) ? ' ' : 'a');
        }
        const auto made = normalize(text, search_form);
        const words_of<search_form_t> read(text);
        const words_of<search_form_t, false> whole(made.utf8());
        CHECK(read.bytes == whole.bytes);
        CHECK(read.separators == whole.separators);
        CHECK(read.flags == whole.flags);
        std::size_t inside = 0;
        for (std::size_t k = 0; k < whole.spans.size(); ++k)
            inside += made.origin(whole.spans[k].first) <= read.spans[k].first && read.spans[k].last <= made.origin(whole.spans[k].last);
        CHECK(inside == whole.spans.size());
    }
}

TEST_CASE("many words are read at once, and asked about from the first that is kept on") {
    std::string text;
    for (int k = 0; k < 2000; ++k) text += "क़लम-" + std::to_string(k) + ' ';
    detail::form_words<search_form_t, true> reader(text);
    form_word line[100];
    REQUIRE(reader.read(line, 50) == 50);
    for (int k = 50; k < 3900; k += 50) {
        REQUIRE(reader.read(line + 50, 50, line[0].first) == 50);
        REQUIRE(reader.bytes(line[0]) == "कलम");
        REQUIRE(reader.bytes(line[99]) == std::to_string(k / 2 + 24));
        REQUIRE(reader.gap(line[98], line[99]).separator == "-");
        REQUIRE(reader.has_hyphen_after(line[0]));
        const span here = reader.origin(line[0], line[1]);
        REQUIRE(text.substr(here.first, here.size()) == "क़लम-" + std::to_string(k / 2 - 25));
        std::copy(line + 50, line + 100, line);
    }
    CHECK(reader.read(line, 100) == 100);
    CHECK(reader.read(line, 100) == 0);
}

TEST_CASE("a text in the form is read as it stands") {
    CHECK(words_of<search_form_t, false>("क़लम").bytes == list{"क़लम"});
}

namespace {

struct spell_number_sign_t { // № → no
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'№'; }
    static constexpr rewrite apply(written text) noexcept {
        return acts_on(text[0]) ? rewrite(1, U'n', U'o') : rewrite();
    }
};

} // namespace

TEST_CASE("what a form makes a word of lies inside it") {
    using own = form<spell_number_sign_t>;
    CHECK(words_of<own>("क №5 5№ №").bytes == list{"क", "no5", "5no", "no"});
    CHECK(words_of<own>("क №5 5№ №").spans == std::vector<span>{{0, 3}, {4, 8}, {9, 13}, {14, 17}});
}
