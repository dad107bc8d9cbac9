// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/form_sink.hpp>

#include "catch.hpp"

namespace {

struct plain_sink {
    std::size_t values = 0;
    constexpr void operator()(char32_t, std::size_t) { ++values; }
};
struct copying_sink : plain_sink {
    std::size_t copied_last = 0;
    constexpr void untouched(std::size_t last) { copied_last = last; }
};
struct whole_sink {
    std::uint64_t steps = 0;
    constexpr void operator()(const akshara::detail::placed_code_point& c) { steps = c.steps; }
};

template <class Sink>
constexpr Sink given(std::uint64_t steps) {
    Sink sink;
    akshara::detail::give_one(sink, {U'a', 5, steps});
    return sink;
}
static_assert(given<plain_sink>(0).values == 1 && given<whole_sink>(4).steps == 4);

} // namespace

TEST_CASE("a sink that copies is told only of what is not as it was") {
    CHECK(given<copying_sink>(0).values == 0);
    CHECK(given<copying_sink>(0).copied_last == 5);
    CHECK(given<copying_sink>(1).values == 1);
    CHECK(given<copying_sink>(1).copied_last == 0);
}
