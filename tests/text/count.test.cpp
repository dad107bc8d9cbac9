// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/code_points.hpp>
#include <akshara/text/count.hpp>

#include "catch.hpp"

#include <string>

namespace {

/// A view that can tell how many values it has without giving any.
struct told : std::ranges::view_base {
    constexpr int* begin() const { return nullptr; }
    constexpr int* end() const { return nullptr; }
    constexpr std::size_t count() const { return 42; }
};

template <class V>
concept counts = requires(const V& view) { akshara::count(view); };

} // namespace

static_assert(akshara::count(std::string_view("राम") | akshara::code_points) == 3);

TEST_CASE("a view is counted by its values, or asked where it knows") {
    CHECK(count(std::string_view() | akshara::code_points) == 0);
    STATIC_REQUIRE(akshara::count(told{}) == 42);
}

TEST_CASE("what is no view is not counted") { STATIC_REQUIRE_FALSE(counts<std::string>); }
