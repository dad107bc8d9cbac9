// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/adaptor.hpp>

#include "catch.hpp"

#include <string>

namespace {

/// The smallest view there can be: it knows its text's size.
template <akshara::text Text>
struct sized_view : std::ranges::view_base {
    Text text;
    constexpr std::size_t size() const { return text.utf8().size(); }
};
constexpr akshara::view_adaptor<sized_view> sized{};

/// Reads the whole text at once: how long it is.
struct measure {
    constexpr std::size_t operator()(const akshara::text auto& text) const { return text.utf8().size(); }
};
constexpr akshara::reading_adaptor<measure> measured{};

template <class T>
concept pipes = requires(T&& text) { static_cast<T&&>(text) | sized; };

} // namespace

static_assert((std::string_view("राम") | sized).size() == 9 && sized(std::string_view("राम")).size() == 9);

TEST_CASE("a text piped into an adaptor is the adaptor called with it") {
    const std::string text = "राम";
    CHECK((text | sized).text.utf8().data() == text.data());
    CHECK(sized(text).text.utf8().data() == text.data());
    CHECK(("राम" | sized).size() == 9);
}

static_assert((std::string_view("राम") | measured) == 9 && measured("राम") == 9);

TEST_CASE("what reads the whole text answers at once, and takes no owning temporary either") {
    const std::string text = "राम";
    CHECK((text | measured) == 9);
    STATIC_REQUIRE(std::is_invocable_v<decltype(measured), const std::string&>);
    STATIC_REQUIRE_FALSE(std::is_invocable_v<decltype(measured), std::string>);
}

TEST_CASE("neither an owning temporary nor what is no text pipes") {
    STATIC_REQUIRE(pipes<std::string&>);
    STATIC_REQUIRE(pipes<std::string_view>);
    STATIC_REQUIRE_FALSE(pipes<std::string>);
    STATIC_REQUIRE_FALSE(pipes<int>);
    STATIC_REQUIRE_FALSE(std::is_invocable_v<decltype(sized), std::string>);
}

TEST_CASE("only an adaptor takes a text") {
    STATIC_REQUIRE(akshara::adaptor<decltype(sized)>);
    STATIC_REQUIRE_FALSE(akshara::adaptor<int>);
}
