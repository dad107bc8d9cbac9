// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/lone_changes.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <iterator>
#include <string>
#include <vector>

using namespace akshara;
using detail::placed_code_point;

namespace {

/// Every code point of a form, those of stretches too.
struct all_given {
    std::string_view source;
    std::vector<placed_code_point> given;
    std::size_t at = 0;
    std::size_t stretches = 0;

    void operator()(const placed_code_point& c) {
        given.push_back(c);
        at = c.source_last;
    }
    void untouched(std::size_t last) {
        ++stretches;
        while (at < last) {
            const detail::decoded here = detail::decode(source, at);
            given.push_back({here.value, at += here.size});
        }
    }
};

template <step Form, bool Holds = Form::composes>
all_given read(const std::string& text) {
    all_given sink{text, {}};
    detail::rewriter<Form, all_given> rewriter(sink);
    detail::lone_changes<Form, Holds> reader;
    for (std::size_t at = 0; at < text.size();) at = reader.read_on(text, at, rewriter, sink);
    rewriter.finish(text.size());
    return sink;
}
/// The same by the rewriter alone.
template <step Form>
all_given rewrite_all(const std::string& text) {
    all_given sink{text, {}};
    detail::rewriter<Form, all_given> rewriter(sink);
    for (std::size_t at = 0; at < text.size();) {
        const detail::decoded here = detail::decode(text, at);
        at += here.size;
        rewriter.feed({here.value, at, here.well_formed ? 0 : detail::replaced_step});
    }
    rewriter.finish(text.size());
    return sink;
}

bool same(const all_given& a, const all_given& b) {
    if (a.given.size() != b.given.size()) return false;
    for (std::size_t k = 0; k < a.given.size(); ++k) {
        const placed_code_point &x = a.given[k], &y = b.given[k];
        if (x.value != y.value || x.source_last != y.source_last || x.steps != y.steps) return false;
    }
    return true;
}

// Places that a form changes, some of them near others, some of which act on each other.
std::string random_text(generator& random) {
    constexpr std::string_view words[] = {"सरकार ", "ने ", "कहा ", "राम और लता घर पर हैं तथा ", "कमल ", "abc ", "पानी, "};
    constexpr std::string_view places[] = {"ँ", "\u093C", "न्द", "म्प", "A", "२", "ये ", "यी", "ॉं", "\u200D", "\u094D", "\u0958", "e\u0301", "\xE0\xA4", "\u093E", "ं"};
    std::string text;
    for (std::size_t k = 1 + random.below(40); k > 0; --k) {
        if (random.below(3) == 0) text += places[random.below(std::size(places))];
        else text += words[random.below(std::size(words))];
    }
    return text;
}

template <step Form>
std::size_t differing(std::size_t texts) {
    generator random{20261130};
    std::size_t differ = 0;
    for (std::size_t k = 0; k < texts; ++k) {
        const std::string text = random_text(random);
        const all_given all = rewrite_all<Form>(text);
        if (!same(read<Form>(text), all) || !same(read<Form, false>(text), all)) ++differ;
    }
    return differ;
}

} // namespace

TEST_CASE("what is read with lone changes is what the rewriter makes of the whole") {
    CHECK(differing<search_form_t>(5000) == 0);
    CHECK(differing<visual_form_t>(2000) == 0);
    CHECK(differing<canonical_form_t>(2000) == 0);
    CHECK(differing<form<fold_nukta_t, fold_digits_t>>(2000) == 0); // it does not compose
}
TEST_CASE("a text that the form leaves alone is one stretch") {
    CHECK(read<search_form_t>("सरकार ने कहा कि हम सब घर पर हैं").stretches == 1);
}
TEST_CASE("many changes side by side, and many far apart, are read") {
    std::string near, far;
    for (int k = 0; k < 100; ++k) {
        near += "AB";
        far += "गाँव में सब राम और लता घर पर हैं तथा ";
    }
    CHECK(same(read<search_form_t>(near), rewrite_all<search_form_t>(near)));
    CHECK(same(read<search_form_t>(far), rewrite_all<search_form_t>(far)));
}
