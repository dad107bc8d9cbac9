// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/begun_code_point.hpp>

#include "catch.hpp"

#include <string>

namespace {

using akshara::detail::begun_code_point;

/// What is read when a code point was begun so and a chunk goes on so; nothing when it still waits.
struct completed {
    std::string bytes;
    std::size_t taken = 0;
    std::size_t waiting = 0;
};
completed complete(std::string_view begun, std::string_view chunk) {
    begun_code_point code_point;
    code_point.keep(begun);
    completed made;
    made.taken = code_point.complete(chunk, [&](std::string_view bytes) {
        made.bytes = bytes;
        code_point.clear();
        return akshara::detail::decode(bytes, 0).size;
    });
    made.waiting = code_point.size();
    return made;
}

constexpr std::size_t kept(std::string_view bytes) {
    begun_code_point code_point;
    code_point.keep(bytes);
    return code_point.bytes() == bytes ? code_point.size() : 99;
}
static_assert(kept("\xE0\xA4") == 2 && kept("") == 0);

} // namespace

TEST_CASE("a code point is read when the rest of it has come, and only its bytes are taken") {
    const completed made = complete("\xE0\xA4", "\x95\xE0");
    CHECK(made.bytes.substr(0, 3) == "क");
    CHECK(made.taken == 1);
    CHECK(made.waiting == 0);
}
TEST_CASE("while it is not complete it waits") {
    const completed made = complete("\xF0", "\x9F\x98");
    CHECK(made.bytes.empty());
    CHECK(made.taken == 2);
    CHECK(made.waiting == 3);
}
TEST_CASE("what cannot become a code point is read as it is") {
    const completed made = complete("\xE0\xA4", "ab");
    CHECK(made.bytes.substr(0, 2) == "\xE0\xA4");
    CHECK(made.taken == 0);
    CHECK(made.waiting == 0);
}
