// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/windowed_view.hpp>
#include <akshara/text/count.hpp>
#include <akshara/text/within.hpp>

#include "catch.hpp"
#include "values.hpp"

#include <ranges>
#include <string>
#include <vector>

using akshara::kernel;

namespace {

/// Every byte is a fragment of its own.
class byte_window {
public:
    constexpr byte_window() = default;
    constexpr byte_window(std::string_view, std::size_t at, kernel) noexcept : at_(at) {}

    constexpr std::size_t first() const noexcept { return at_; }
    constexpr std::size_t last() const noexcept { return at_ + 1; }
    constexpr void advance(std::string_view) noexcept { ++at_; }
    constexpr void retreat(std::string_view) noexcept { --at_; }

private:
    std::size_t at_ = 0;
};
template <kernel>
struct byte_kernel {
    static constexpr std::size_t count(std::string_view bytes) noexcept { return bytes.size(); }
};
template <akshara::text Text>
using bytes_view = akshara::windowed_view<Text, byte_window, byte_kernel>;
constexpr akshara::view_adaptor<bytes_view> bytes{};

/// The same forward only.
struct forward_window : private byte_window {
    using byte_window::advance, byte_window::byte_window, byte_window::first, byte_window::last;
};
template <akshara::text Text>
using forward_view = akshara::windowed_view<Text, forward_window, byte_kernel>;

static_assert(std::ranges::bidirectional_range<bytes_view<akshara::source>> && std::ranges::borrowed_range<bytes_view<akshara::source>>);
static_assert(std::ranges::forward_range<forward_view<akshara::source>> && !std::ranges::bidirectional_range<forward_view<akshara::source>>);
static_assert(says("abc" | bytes, {"a", "b", "c"}) && count("abc" | bytes) == 3 && ("" | bytes).empty());

} // namespace

TEST_CASE("a windowed view walks as far as its window, both ways where the window does") {
    CHECK(texts("abc" | bytes) == std::vector<std::string>{"a", "b", "c"});
    CHECK(ends_backward("abc" | bytes) == std::vector<std::size_t>{1, 2, 3});
}
TEST_CASE("its spans are those of the source, and its kernel is the one that it is told") {
    CHECK(spans("abc" | akshara::within(akshara::span{1, 3}) | bytes) == std::vector<akshara::span>{{1, 2}, {2, 3}});
    CHECK(bytes("abc", kernel::portable).kernel == kernel::portable);
    CHECK(bytes("abc").kernel == akshara::best_kernel());
}
