// SPDX-License-Identifier: BSL-1.0
// Every promise about segments, on random bytes and on random text of hard pieces: a few thousand of them each time, ten
// million when asked (which takes minutes: tools/dev test-long).
#include "promises.hpp"

#include "catch.hpp"
#include "random_text.hpp"

#include <cstdint>
#include <string>

namespace {

/// For how many of so many random texts a promise is broken; the first of them is shown.
std::size_t broken_promises(std::uint64_t seed, std::size_t texts) {
    generator random{seed};
    std::size_t broken = 0;
    for (std::size_t round = 0; round < texts; ++round) {
        const std::size_t size = random.below(40);
        const std::string text = round % 2 ? random_bytes(random, size) : random_text(random, size);
        const auto promise = promises::broken(text);
        if (promise && broken++ == 0) UNSCOPED_INFO("broken: " << *promise << "; the first text: " << text);
    }
    return broken;
}

} // namespace

TEST_CASE("every promise about segments holds for random texts") { CHECK(broken_promises(1, 20000) == 0); }

TEST_CASE("every promise about segments holds for ten million random texts", "[.long]") {
    CHECK(broken_promises(2, 10000000) == 0);
}
