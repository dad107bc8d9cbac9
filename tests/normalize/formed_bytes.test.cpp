// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/formed_bytes.hpp>
#include <akshara/normalize/forms.hpp>

#include "catch.hpp"

using namespace akshara;
using detail::formed_bytes;

TEST_CASE("stretches are copied, code points written, and boundaries kept") {
    formed_bytes made("abXYef", 100);
    made.untouched(2);
    made(U'क', 3); // X
    made(U'Y', 4);
    made.untouched(6);
    const auto text = made.give<search_form_t>();
    CHECK(text.utf8() == "ab\u0915Yef");
    CHECK(text.changed());
    CHECK(text.origin(0) == 100);
    CHECK(text.origin(2) == 102);
    CHECK(text.origin(5) == 103);
    CHECK(text.origin(8) == 106);
    CHECK(text.target(103) == 5);
}
TEST_CASE("a text is changed when its bytes are, however they were given") {
    formed_bytes same("ab", 0);
    same(U'a', 1);
    same.untouched(2);
    CHECK_FALSE(same.give<search_form_t>().changed());

    formed_bytes dropped("ab", 0);
    dropped(U'a', 2);
    CHECK(dropped.give<search_form_t>().changed());

    const formed_bytes untold("ab", 0);
    CHECK(formed_bytes(untold).give<search_form_t>().changed()); // all was dropped
}
TEST_CASE("bytes that others wrote are taken in") {
    formed_bytes made("abcd", 0);
    made.untouched(1);
    char* const to = made.room(2);
    to[0] = 'b';
    to[1] = 'x';
    made.wrote(2, 3);
    made.untouched(4);
    const auto text = made.give<search_form_t>();
    CHECK(text.utf8() == "abxd");
    CHECK(text.changed());
}
TEST_CASE("a text of texts has its own boundaries") {
    detail::formed_bytes_of_text made(0, 7);
    made(U'क', 17);
    made.copy("ab", 19);
    CHECK(made.bytes() == "\u0915ab");
    const auto text = made.give<search_form_t>(form_changes::some);
    CHECK(text.origin(0) == 7);
    CHECK(text.origin(3) == 17);
    CHECK(text.origin(5) == 19);
}
