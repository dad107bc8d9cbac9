// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/byte_buffer.hpp>

#include "catch.hpp"

#include <string>
#include <utility>

using akshara::detail::byte_buffer;

namespace {

constexpr bool grows(std::size_t room) {
    byte_buffer buffer(room);
    for (int k = 0; k < 100; ++k) {
        buffer.append(U'क');
        buffer.append("ab");
    }
    if (buffer.size() != 500) return false;
    for (std::size_t k = 0; k < 100; ++k)
        if (buffer.bytes().substr(5 * k, 5) != "\u0915ab") return false;
    return true;
}
static_assert(grows(0) && grows(3) && grows(1000));

} // namespace

TEST_CASE("bytes and code points are appended, and room is made for them") {
    CHECK(grows(0));
    byte_buffer buffer;
    CHECK(buffer.append(U'a') == 1);
    CHECK(buffer.append(U'é') == 2);
    CHECK(buffer.append(U'क') == 3);
    CHECK(buffer.append(U'😀') == 4);
    buffer.append("");
    CHECK(buffer.bytes() == "aéक😀");
}
TEST_CASE("what was written into the room is taken in") {
    byte_buffer buffer;
    buffer.append("ab");
    char* const to = buffer.room(3);
    to[0] = 'c';
    to[1] = 'd';
    buffer.add(2);
    CHECK(buffer.bytes() == "abcd");
}
TEST_CASE("a copy is another buffer, what was moved from is empty") {
    byte_buffer buffer;
    buffer.append("ab");
    byte_buffer copy = buffer;
    copy.append("c");
    CHECK(buffer.bytes() == "ab");
    CHECK(copy.bytes() == "abc");
    const byte_buffer moved = std::move(copy);
    CHECK(moved.bytes() == "abc");
    buffer = moved;
    CHECK(buffer.bytes() == "abc");
    byte_buffer empty;
    const byte_buffer none = empty;
    CHECK(none.bytes().empty());
}
