// SPDX-License-Identifier: BSL-1.0
#include <akshara/text/read.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using akshara::handle;
using akshara::owning_temporary;
using akshara::readable;
using akshara::source;

namespace {

struct small_text { // as cheap to copy as a view
    std::string_view bytes;
    constexpr std::string_view utf8() const noexcept { return bytes; }
    constexpr std::size_t origin(std::size_t offset) const noexcept { return offset + 100; }
};
struct owning_text {
    std::vector<char> bytes;
    std::string_view utf8() const noexcept { return {bytes.data(), bytes.size()}; }
    std::size_t origin(std::size_t offset) const noexcept { return offset + 7; }
};

template <class T>
concept has_target = requires(const T& t) { t.target(std::size_t{}); };

} // namespace

TEST_CASE("what converts to a string view is read as a source") {
    STATIC_REQUIRE(std::is_same_v<handle<std::string&>, source>);
    STATIC_REQUIRE(std::is_same_v<handle<const std::string&>, source>);
    STATIC_REQUIRE(std::is_same_v<handle<std::string_view>, source>);
    STATIC_REQUIRE(std::is_same_v<handle<const char*>, source>);
    STATIC_REQUIRE(std::is_same_v<handle<const char (&)[4]>, source>);
    STATIC_REQUIRE(std::is_same_v<handle<std::u8string_view>, source>);
    STATIC_REQUIRE(std::is_same_v<handle<std::u8string&>, source>);
}

TEST_CASE("a text that is cheap to copy is its own handle") {
    STATIC_REQUIRE(std::is_same_v<handle<small_text>, small_text>);
    STATIC_REQUIRE(std::is_same_v<handle<source&>, source>);
    STATIC_REQUIRE(akshara::read(small_text{"क"}).origin(0) == 100);
}

TEST_CASE("a text that owns its bytes is held by address") {
    const owning_text owner{{'a', 'b'}};
    const auto held = akshara::read(owner);
    STATIC_REQUIRE(akshara::text<handle<const owning_text&>>);
    CHECK(held.utf8().data() == owner.bytes.data());
    CHECK(held.origin(2) == 9);
    STATIC_REQUIRE_FALSE(has_target<handle<const owning_text&>>); // what the owner lacks, its pointer lacks
}

TEST_CASE("a handle to no text is an empty text") {
    constexpr handle<owning_text&> none{};
    CHECK(none.utf8().empty());
    CHECK(none.origin(0) == 0);
}

TEST_CASE("what would die before the view is no readable temporary") {
    STATIC_REQUIRE(readable<std::string&>);
    STATIC_REQUIRE(readable<owning_text&>);
    STATIC_REQUIRE(readable<std::string_view>);
    STATIC_REQUIRE_FALSE(readable<std::string>);
    STATIC_REQUIRE_FALSE(readable<owning_text>);
    STATIC_REQUIRE(owning_temporary<std::string>);
    STATIC_REQUIRE(owning_temporary<owning_text>);
    STATIC_REQUIRE_FALSE(owning_temporary<std::string&>);
    STATIC_REQUIRE_FALSE(readable<int>);
    STATIC_REQUIRE_FALSE(owning_temporary<int>);
}
