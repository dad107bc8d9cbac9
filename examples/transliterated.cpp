// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/icu/transliterate.hpp>
#include <akshara/segment.hpp>
#include <akshara/text.hpp>

#include <memory>

/// The first sentence in Latin letters, word by word beside the words of the source.
static void show_transliterated(std::string_view text) {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> rules(icu::Transliterator::createInstance("Devanagari-Latin", UTRANS_FORWARD, error));
    const auto latin = akshara::icu4c::transliterate(text, rules.get());
    if (!latin) throw failure(not_read, std::string(latin.problem.message()) + ", " + u_errorName(error));

    for (const akshara::fragment sentence : *latin | akshara::sentences) {
        for (const akshara::fragment word : *latin | akshara::within(sentence) | akshara::words)
            std::cout << word.span.first << '-' << word.span.last << '\t' << word.text << '\t'
                      << text.substr(word.span.first, word.span.size()) << '\n';
        return;
    }
}

int main(int argc, char** argv) {
    return show(argc, argv, "The first sentence of a text in Latin letters, and where in the text each word stands.", show_transliterated);
}
