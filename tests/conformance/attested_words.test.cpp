// SPDX-License-Identifier: BSL-1.0
// Words of real text that are misencoded or spelled in several ways, and what is attested for them.
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>

#include "catch.hpp"
#include "shared_data.hpp"

#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using akshara::canonical_form;
using akshara::search_form;
using akshara::visual_form;

namespace {

struct attested_row {
    std::string first, second, note;
};
std::vector<attested_row> rows_of(const std::string& file) {
    std::vector<attested_row> rows;
    std::istringstream lines(file);
    for (std::string line; std::getline(lines, line);) {
        std::istringstream fields(line);
        attested_row row;
        std::getline(fields, row.first, '\t');
        std::getline(fields, row.second, '\t');
        std::getline(fields, row.note);
        rows.push_back(row);
    }
    return rows;
}

template <class Form>
std::string in_form(std::string_view text, Form form) {
    return std::string(akshara::normalize(text, form).utf8());
}

} // namespace

TEST_CASE("the visual form restores the words that were misencoded") {
    const auto file = shared_data("normalization/attested_encoding_errors_hi.tsv");
    if (!file) return skip("needs the shared data");

    // Not restored, and rightly so: the nukta of another letter than ड and ढ (the loose variant moves it), and a ZWNJ that
    // may keep two consonants apart.
    const std::set<std::string> left = {"अंग्रेजी\u093C", "कु\u093Cरान", "फि\u093Cर", "मजा\u093C", "विद्\u200Cयार्थियों"};
    std::size_t rows = 0, restored = 0;
    for (const attested_row& row : rows_of(*file)) {
        if (row.note.rfind("stray_nukta_removed", 0) == 0) continue; // that is never safe
        ++rows;
        const bool same = in_form(row.first, visual_form) == in_form(row.second, canonical_form);
        restored += same;
        CAPTURE(row.first, row.second, row.note);
        CHECK(same == (left.count(row.first) == 0));
    }
    CHECK(rows == 189);
    CHECK(100 * restored >= 97 * rows);
}

TEST_CASE("the search form makes one of the spellings of a word") {
    const auto file = shared_data("normalization/attested_variant_pairs_hi.tsv");
    if (!file) return skip("needs the shared data");

    std::map<std::string, std::size_t> pairs;
    std::size_t apart = 0;
    for (const attested_row& row : rows_of(*file)) {
        std::istringstream words(row.note.substr(row.note.find("fold ") + 5));
        std::string fold;
        words >> fold;
        if (fold.rfind("lucene", 0) == 0) continue; // those of Lucene are others
        ++pairs[fold];
        CAPTURE(row.first, row.second);
        const bool same = in_form(row.first, search_form) == in_form(row.second, search_form);
        apart += !same;
        CHECK(same);
    }
    CHECK((pairs == std::map<std::string, std::size_t>{{"chandrabindu", 138}, {"glide", 43}, {"homorganic_nasal", 212}, {"nukta", 387}}));
    CHECK(apart == 0);
}
