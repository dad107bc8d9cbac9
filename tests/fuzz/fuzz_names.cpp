// SPDX-License-Identifier: BSL-1.0
// In any text the names of any list are found that the literal reference finds, raw or in the form, by every policy. The input is
// code points of a small alphabet, in which words, separators and what forms act on meet often: first names, then the text.
#include "fuzz/chosen_numbers.hpp"
#include "fuzz/give_up.hpp"
#include "phrase/reference.hpp"
#include "utf8_of.hpp"

#include <akshara/phrase/gazetteer.hpp>
#include <akshara/phrase/phrases.hpp>

#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace akshara;

std::string made(chosen_numbers& numbers, std::size_t size) {
    constexpr std::u32string_view alphabet = U"कखनसँं\u0902\u094D\u093C\u200D\u200C\u00AD  -.॰०१,।a\n\r";
    std::u32string text;
    for (; size > 0 && !numbers.bytes.empty(); --size) text += alphabet[numbers.below(alphabet.size())];
    return utf8_of(text);
}

template <class Form>
void check(Form form, const std::vector<std::string>& names, std::string_view text, match_policy policy) {
    std::vector<phrase> listed;
    for (const std::string& name : names) listed.push_back({name, static_cast<entity_id>(listed.size())});
    const auto expected = reference::gazetteer<Form>(listed).find(text, policy);
    const gazetteer<Form> people(form, listed);
    std::size_t at = 0;
    for (const phrase_match match : text | phrases(people, policy)) {
        const bool same = at < expected.size() && match.hyphen == expected[at].hyphen && match.entities().size() == expected[at].entities.size();
        if (!same) give_up("another match", text);
        ++at;
    }
    if (at != expected.size()) give_up("fewer matches", text);
    at = 0;
    const auto in_form = normalize(text, form);
    for (const phrase_match match : in_form | phrases(people, policy)) {
        if (at == expected.size() || match.text != std::string_view(in_form.utf8()).substr(expected[at].span.first, expected[at].span.size()))
            give_up("another match in the form", text);
        ++at;
    }
    if (at != expected.size()) give_up("fewer matches in the form", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    chosen_numbers numbers{{reinterpret_cast<const char*>(data), size}};
    const match_policy policy{static_cast<match_selection>(numbers.below(3)), static_cast<hyphen_policy>(numbers.below(3))};
    const bool exact = numbers.below(2) == 0;
    std::vector<std::string> names;
    for (std::size_t left = 1 + numbers.below(4); left > 0; --left) names.push_back(made(numbers, 1 + numbers.below(8)));
    const std::string text = made(numbers, size);
    if (exact) check(exact_form, names, text, policy);
    else check(search_form, names, text, policy);
    return 0;
}
