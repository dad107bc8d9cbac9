// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/tail_buffer.hpp>

#include "catch.hpp"

using akshara::detail::tail_buffer;

namespace {

/// A class, as what is buffered is: clang reads no vector of plain numbers in constant expressions.
struct number {
    int value = 0;
    constexpr number() = default;
    constexpr number(int v) noexcept : value(v) {}
    friend constexpr bool operator==(number, number) = default;
};
using buffer_of_4 = tail_buffer<number, 4>;

constexpr buffer_of_4 counted(int size) {
    buffer_of_4 buffer;
    for (int k = 0; k < size; ++k) buffer.push(k);
    return buffer;
}
constexpr bool holds(const buffer_of_4& buffer, int first, int last) {
    if (buffer.size() != static_cast<std::size_t>(last - first)) return false;
    for (std::size_t k = 0; k < buffer.size(); ++k)
        if (buffer[k].value != first + static_cast<int>(k)) return false;
    return true;
}

static_assert(tail_buffer<number>().empty() && holds(counted(3), 0, 3) && holds(counted(20), 0, 20));

} // namespace

TEST_CASE("a buffer grows past its short size and keeps what it holds") {
    for (int size = 0; size < 40; ++size) CHECK(holds(counted(size), 0, size));
    CHECK_FALSE(counted(3).full());
    CHECK(counted(4).full());
    CHECK(counted(5).full());
    CHECK(counted(5).back() == 4);
}
TEST_CASE("it lets go of the newest and of the oldest, short and long") {
    for (const int size : {4, 9}) {
        auto buffer = counted(size);
        buffer.pop();
        CHECK(holds(buffer, 0, size - 1));
        buffer.drop_oldest(2);
        CHECK(holds(buffer, 2, size - 1));
        buffer.push(size - 1);
        CHECK(holds(buffer, 2, size));
        buffer.pop(2);
        CHECK(holds(buffer, 2, size - 2));
        buffer.drop_oldest(buffer.size());
        CHECK(buffer.empty());
        buffer.push(7);
        CHECK(holds(buffer, 7, 8));
        buffer.clear();
        CHECK(buffer.empty());
    }
}
TEST_CASE("copies and moved buffers hold the same, short and long") {
    for (const int size : {3, 9}) {
        auto buffer = counted(size);
        auto copy = buffer;
        copy[0] = 5;
        CHECK(holds(buffer, 0, size));
        copy = buffer;
        CHECK(holds(copy, 0, size));
        const auto moved = std::move(copy);
        CHECK(holds(moved, 0, size));
    }
}
