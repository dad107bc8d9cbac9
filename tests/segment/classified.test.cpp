// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/classified.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "property/random_text.hpp"

#include <string>

namespace {

constexpr char32_t itself(char32_t c) noexcept { return c; }
constexpr auto classified_at(std::string_view bytes, std::size_t at) { return akshara::detail::classify<&itself>(bytes, at); }

} // namespace

static_assert(classified_at("aक", 1).value == U'क' && classified_at("aक", 1).size == 3);

TEST_CASE("a code point is classified as it would be decoded") {
    generator random{1};
    std::size_t wrong = 0;
    for (unsigned round = 0; round < 2000; ++round) {
        const std::string bytes = round % 2 ? random_bytes(random, 50) : random_text(random, 30);
        for (std::size_t at = 0; at < bytes.size(); ++at) {
            const auto decoded = akshara::detail::decode(bytes, at);
            const auto found = classified_at(bytes, at);
            wrong += found.value != decoded.value || found.size != decoded.size;
            if (bytes.size() - at < 3) continue;
            const auto inside = akshara::detail::classify_inside<&itself>(bytes, at);
            wrong += inside.value != decoded.value || inside.size != decoded.size;
        }
    }
    CHECK(wrong == 0);
}
