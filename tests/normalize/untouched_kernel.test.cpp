// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "guarded_text.hpp"
#include "kernels.hpp"

#include <string>

namespace {

constexpr std::string_view pieces[] = {"क", "न", "्", "द", "ी", "ये", "य", "ी", "\u093C", "ँ", "ं", "ॉ", " ", "a", "B", "।", "“", "”", "–", "\u200D", "\u200B",
                                       "०", "é", "e\u0301", "বা", "\xE0\xA4", "\xFF", "😀", "\u00A0", "श्रृ", "\n"};

template <class Form>
void check_kernels(std::string_view text, Form form) {
    const auto expected = akshara::normalize(text, form, akshara::kernel::portable);
    for (const akshara::kernel k : kernels()) {
        const auto found = akshara::normalize(text, form, k);
        bool same = expected.utf8() == found.utf8();
        for (std::size_t at = 0; same && at <= found.utf8().size(); ++at) same = expected.origin(at) == found.origin(at);
        INFO(akshara::name_of(k));
        CHECK(same);
    }
}

} // namespace

TEST_CASE("every kernel makes the same text with the same origins") {
    generator random{20261129};
    for (int round = 0; round < 300; ++round) {
        std::string text;
        const auto calm = random.below(30) + 1;
        for (auto size = random.below(300); size > 0; --size) text += random.below(calm) == 0 ? pieces[random.below(std::size(pieces))] : "क";
        check_kernels(text, akshara::search_form);
        check_kernels(text, akshara::canonical_form);
    }
}
TEST_CASE("no kernel reads outside the text, whatever its length") {
    std::string text;
    while (text.size() < 400) text += "हिंदी में लिखा, “वाक्य” और a ";
    guarded_text page;
    for (std::size_t size = 0; size <= 300; ++size) {
        check_kernels(page.at_end(std::string_view(text).substr(0, size)), akshara::search_form);
        check_kernels(page.at_start(std::string_view(text).substr(0, size)), akshara::search_form);
    }
}
