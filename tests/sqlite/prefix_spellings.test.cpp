// SPDX-License-Identifier: BSL-1.0
// Who has typed the beginning of a word finds it in the form.
#include "reference_tokens.hpp"

#include "article.hpp"
#include "catch.hpp"
#include "shared_data.hpp"

#include <sqlite_fts5/prefix_spellings.hpp>

#include <set>

namespace {

/// The beginnings, cut between code points, of every so-manieth word that have no spelling that begins the word in the form. Words
/// are left out that are not encoded as they look: of ठंागा the beginning ठं is another word's.
template <class Form>
std::string lost_beginnings(std::string_view text, Form form, std::size_t step = 1) {
    std::set<std::string_view> words;
    for (const akshara::fragment word : text | akshara::word_runs)
        if (akshara::is_normalized(word.text, akshara::visual_form)) words.insert(word.text);

    std::string lost;
    std::size_t place = 0;
    for (const std::string_view word : words) {
        if (place++ % step != 0) continue;
        const akshara::normalized_text made = akshara::normalize(word, form);
        for (const akshara::code_point c : word | akshara::code_points) {
            std::string_view beginning;
            for (const akshara::fragment run : word.substr(0, c.span.last) | akshara::word_runs) beginning = run.text;
            const auto spellings = prefix_spellings<Form>(beginning);
            const bool found = std::any_of(spellings.begin(), spellings.end(), [&](const auto& s) { return made.utf8().starts_with(s); });
            if (!found) lost.append(beginning).append(" of ").append(word) += '\n';
        }
    }
    return lost;
}

} // namespace

TEST_CASE("Each beginning of each word of the article finds it in each form") {
    CHECK(in_each_form([](const char*, auto form) { return lost_beginnings(article, form).empty(); }));
}

TEST_CASE("Each beginning of words of three megabytes finds them") {
    const auto text = shared_data("text/hindi.txt");
    if (!text) return skip("text/hindi.txt is not here");
    CHECK(lost_beginnings(*text, akshara::search_form, 16) == "");
}

TEST_CASE("No spelling of a beginning begins with another") {
    for (const std::string_view beginning : {"हिन", "हिन्", "गय", "श्र", "कॉ", "ड", "क\u200D", "ab", ""}) {
        const auto found = prefix_spellings<akshara::search_form_t>(beginning);
        for (const auto& one : found)
            CHECK(std::count_if(found.begin(), found.end(), [&](const auto& s) { return s.starts_with(one); }) == 1);
    }
}
