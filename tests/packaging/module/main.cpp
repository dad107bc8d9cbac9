// SPDX-License-Identifier: BSL-1.0
// A program that has the library as a module, and no header of it.
#include <cstdio>
#include <string_view>

import akshara;

using namespace akshara;

#ifdef AKSHARA_VERSION
#error "a header of the library is here too"
#endif

void print(const span& where, std::string_view what) {
    std::printf("%zu-%zu %.*s\n", where.first, where.last, static_cast<int>(what.size()), what.data());
}

int main() {
    const std::string_view news = "लावरोव ने कहा, ‘क़ुरैशी आए.’";
    const normalized_text key = normalize(news, search_form);
    for (const fragment& word : key | words) print(word.span, word.text);
    std::printf("%zu clusters\n", count(key | graphemes));
    const gazetteer people{search_form, {{"कुरैशी", 1}}};
    for (const phrase_match& name : news | phrases(people)) print(name.span, name.text);
    for (const quotation& said : news | quotations) print(said.span, said.attribution->speaker->text);
}
