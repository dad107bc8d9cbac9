// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/change_finder.hpp>

#include "catch.hpp"

#include <initializer_list>
#include <optional>

using akshara::span;
using akshara::detail::change_finder;

namespace {

struct given {
    char32_t value;
    std::size_t source_last;
};

/// What a finder says of a source and what a form gave of it.
constexpr std::optional<span> change_in(std::string_view source, std::initializer_list<given> all) {
    change_finder finder(source);
    for (const given& c : all) finder(c.value, c.source_last);
    finder.finish();
    return finder.found() ? std::optional(finder.change()) : std::nullopt;
}

static_assert(!change_in("", {}) && !change_in("ab", {{U'a', 1}, {U'b', 2}}));
static_assert(change_in("ab", {{U'a', 1}, {U'c', 2}}) == span{1, 2});

} // namespace

TEST_CASE("what is replaced is the change, however many take its place") {
    CHECK(change_in("abc", {{U'a', 1}, {U'x', 2}, {U'y', 2}, {U'c', 3}}) == span{1, 2});
    CHECK(change_in("abc", {{U'x', 2}, {U'c', 3}}) == span{0, 2});
    CHECK(change_in("abc", {{U'b', 2}, {U'a', 2}, {U'c', 3}}) == span{0, 2}); // b and a change places
}
TEST_CASE("what is dropped is the change, not what stands beside it") {
    CHECK(change_in("abc", {{U'a', 2}, {U'c', 3}}) == span{1, 2});
    CHECK(change_in("abc", {{U'b', 2}, {U'c', 3}}) == span{0, 1});
    CHECK(change_in("ab", {{U'b', 2}}) == span{0, 1});
    CHECK(change_in("abc", {{U'a', 1}, {U'b', 3}}) == span{2, 3});
    CHECK(change_in("ab", {}) == span{0, 2});
}
TEST_CASE("where something is inserted the change is empty") {
    CHECK(change_in("ab", {{U'a', 1}, {U'x', 1}, {U'b', 2}}) == span{1, 1});
    CHECK(change_in("ab", {{U'a', 1}, {U'b', 2}, {U'x', 2}}) == span{2, 2});
}
TEST_CASE("a letter that goes and comes again is no change") {
    CHECK(change_in("ab", {{U'a', 2}, {U'b', 2}}) == std::nullopt);
}
TEST_CASE("an ill-formed byte is a change, U+FFFD itself is none") {
    CHECK(change_in("a\xFF", {{U'a', 1}, {U'\uFFFD', 2}}) == span{1, 2});
    CHECK(change_in("a\uFFFD", {{U'a', 1}, {U'\uFFFD', 4}}) == std::nullopt);
}
TEST_CASE("a stretch that is passed holds no change, and ends one") {
    change_finder finder("abcdef");
    finder(U'a', 1);
    finder.untouched(4);
    finder(U'x', 5);
    CHECK_FALSE(finder.found());
    finder.untouched(6);
    CHECK(finder.found());
    CHECK(finder.change() == span{4, 5});
}
