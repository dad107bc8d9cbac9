// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/walk.hpp>

#include "catch.hpp"

#include <iterator>

namespace {

struct square {
    int number = 0;
};

struct forward_walker {
    using value_type = square;
    int at = 0;
    constexpr square value() const { return {at * at}; }
    constexpr void advance() { ++at; }
    friend constexpr bool operator==(const forward_walker&, const forward_walker&) = default;
};
struct two_way_walker : forward_walker {
    constexpr void retreat() { --at; }
};

using forward = akshara::walk_iterator<forward_walker>;
using two_way = akshara::walk_iterator<two_way_walker>;

static_assert(std::forward_iterator<forward> && !std::bidirectional_iterator<forward>);
static_assert(std::bidirectional_iterator<two_way>);
static_assert(std::is_same_v<std::iterator_traits<two_way>::iterator_category, std::input_iterator_tag>);

} // namespace

TEST_CASE("an iterator moves its walker and makes values where they are read") {
    two_way i{two_way_walker{{3}}};
    CHECK((*i).number == 9);
    CHECK(i->number == 9);
    CHECK((*++i).number == 16);
    CHECK((*i++).number == 16);
    CHECK((*i).number == 25);
    CHECK((*--i).number == 16);
    CHECK((*i--).number == 16);
    CHECK((*i).number == 9);
}

TEST_CASE("iterators are equal whose walkers are") {
    CHECK(forward{forward_walker{3}} == forward{forward_walker{3}});
    CHECK(forward{forward_walker{3}} != forward{forward_walker{4}});
    CHECK(forward{} == forward{});
}
