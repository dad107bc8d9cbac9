// SPDX-License-Identifier: BSL-1.0
// Every kernel finds the same names, whoever asks for them.
#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/contains.hpp>
#include <akshara/phrase/find_first.hpp>
#include <akshara/phrase/mentions.hpp>
#include <akshara/phrase/phrases.hpp>
#include <akshara/phrase/tag.hpp>
#include <akshara/segment/word_runs.hpp>

#include "catch.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"
#include "property/random_text.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace akshara;

namespace {

constexpr match_policy policies[] = {
    {},
    {.selection = match_selection::all},
    {.selection = match_selection::maximal},
    {.hyphen = hyphen_policy::require},
};

template <class Text, class Form>
std::vector<phrase_match> found_in(const Text& text, const gazetteer<Form>& names, match_policy policy, kernel k) {
    std::vector<phrase_match> found;
    for (const phrase_match match : text | phrases(names, policy, k)) found.push_back(match);
    return found;
}

struct outcome {
    std::size_t matches = 0, wrong = 0;

    outcome& operator+=(const outcome& other) {
        matches += other.matches;
        wrong += other.wrong;
        return *this;
    }
};

/// A text, raw or in the form, by one kernel and by the portable one.
template <class Text, class Form>
outcome compare(const Text& text, const gazetteer<Form>& names, kernel k) {
    outcome sum;
    for (const match_policy policy : policies) {
        const auto found = found_in(text, names, policy, k);
        sum += {found.size(), found != found_in(text, names, policy, kernel::portable)};
    }
    const auto with = phrases(names, {}, k), portable = phrases(names, {}, kernel::portable);
    sum.wrong += contains(text, with) != contains(text, portable);
    sum.wrong += find_first(text, with) != find_first(text, portable);
    sum.wrong += tag(text, with, "<", ">") != tag(text, portable, "<", ">");
    sum.wrong += (text | mentions(names, {}, k)) != (text | mentions(names, {}, kernel::portable));
    return sum;
}

template <class Form>
outcome compare_random(kernel k, Form form, std::uint64_t seed, unsigned rounds, std::size_t longest) {
    generator random{seed};
    outcome sum;
    for (unsigned round = 0; round < rounds; ++round) {
        const std::string text = random_text(random, random.below(longest));
        // Names are what stands in the text; from a word on, so that they are words.
        std::vector<std::string> words;
        for (const fragment word : text | word_runs) {
            const std::size_t size = random.below(4) == 0 ? word.text.size() + random.below(30) : word.text.size();
            words.emplace_back(std::string_view(text).substr(word.span.first, size));
        }
        std::vector<phrase> listed;
        for (std::size_t left = random.below(12); left > 0 && !words.empty(); --left)
            listed.push_back({words[random.below(words.size())], static_cast<entity_id>(random.below(4))});
        const gazetteer names{form, listed};
        sum += compare(text, names, k);
        sum += compare(normalize(text, form), names, k);
    }
    return sum;
}

} // namespace

TEST_CASE("every kernel finds the names that the portable one finds") {
    for (const kernel k : kernels()) {
        INFO(name_of(k));
        outcome sum = compare_random(k, search_form, 1, 600, 200);
        sum += compare_random(k, search_form, 2, 20, 6000); // longer than any window
        CHECK(sum.matches > 20'000);
        CHECK(sum.wrong == 0);
        outcome exact = compare_random(k, exact_form, 3, 600, 200);
        exact += compare_random(k, exact_form, 4, 20, 6000);
        CHECK(exact.matches > 20'000);
        CHECK(exact.wrong == 0);
    }
}

TEST_CASE("no kernel that looks for names reads outside the text, whatever its length") {
    const gazetteer names{search_form, {{"नई दिल्ली", 1}, {"हिंदी", 2}, {"a", 3}, {"उ॰प्र॰", 4}}};
    const gazetteer exact{exact_form, {{"नयी दिल्ली", 1}, {"हिन्दी", 2}, {"a", 3}, {"उ०प्र०", 4}}};
    std::string text;
    while (text.size() < 400) text += "नयी दिल्ली में हिन्दी\u200D, “क़लम” a-उ०प्र० ";
    guarded_text page;
    for (const kernel k : kernels()) {
        INFO(name_of(k));
        outcome sum;
        for (std::size_t size = 0; size <= 300; ++size) {
            const std::string_view part = std::string_view(text).substr(0, size);
            for (const std::string_view guarded : {page.at_end(part), page.at_start(part)}) {
                sum += compare(guarded, names, k);
                sum += compare(guarded, exact, k);
            }
        }
        CHECK(sum.matches > 1000);
        CHECK(sum.wrong == 0);
    }
}
