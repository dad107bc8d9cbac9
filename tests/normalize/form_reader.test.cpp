// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/form_reader.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace akshara;
using detail::form_reader;

namespace {

template <class Reader>
std::string rest_of(Reader& reader) {
    std::string read;
    for (code_point c; reader.next(c);) {
        char encoded[4] = {};
        read.append(encoded, detail::encode(c.value, encoded));
    }
    return read;
}

// Long, so that the form has much to copy, and much to change behind it.
std::string long_text() {
    std::string text = "\uFEFF";
    for (int k = 0; k < 50; ++k) text += "राम और लता घर पर हैं तथा क़लम, गाँव व हिन्दी \u200Dकी २०२४ \xE0\xA4 A ";
    return text;
}

} // namespace

TEST_CASE("the code points of a form are those of normalize, and their spans tile the text") {
    const std::string text = long_text();
    form_reader<search_form_t> reader(text);
    CHECK(rest_of(reader) == normalize(text, search_form).utf8());

    form_reader<search_form_t> again(text);
    std::size_t last = 0;
    bool tiles = true;
    for (code_point c; again.next(c); last = c.span.last) tiles = tiles && c.span.first == last;
    CHECK(tiles);
    CHECK(last == text.size());
}

TEST_CASE("a copied reader goes on by itself, wherever it was copied") {
    const std::string text = long_text();
    const std::string whole(normalize(text, search_form).utf8());
    bool same = true;
    for (std::size_t read = 0; read < 300; read += 7) {
        form_reader<search_form_t> reader(text);
        std::string begin;
        code_point c;
        for (std::size_t k = 0; k < read && reader.next(c); ++k) {
            char encoded[4] = {};
            begin.append(encoded, detail::encode(c.value, encoded));
        }
        form_reader<search_form_t> copy = reader;
        form_reader<search_form_t> assigned("\u0928\u094D\u0926");
        assigned.next(c);
        assigned = copy;
        same = same && begin + rest_of(reader) == whole && begin + rest_of(copy) == whole &&
               begin + rest_of(assigned) == whole;
    }
    CHECK(same);
}
