// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/lucene_places.hpp>

#include "catch.hpp"
#include "kernels.hpp"

#include <string>

using blocks = akshara::detail::touched_blocks<akshara::detail::lucene_block_tables>;

TEST_CASE("blocks find one place after another, and leave the end of the text") {
    const std::string text = std::string(70, ' ') + "की" + std::string(70, ' ') + "é" + std::string(200, ' ');
    for (const akshara::kernel k : kernels()) {
        if (k == akshara::kernel::portable) continue; // it finds none
        INFO(akshara::name_of(k));
        blocks places(k);
        CHECK(places.next(text, 0) == 73);
        CHECK_FALSE(places.is_foreign(73));
        CHECK(places.next(text, 76) == 146);
        CHECK(places.is_foreign(146));
        CHECK(places.next(text, 148) == blocks::nowhere);
        CHECK(places.left(148) > 148);
        CHECK(places.left(148) < text.size());
    }
}
TEST_CASE("without a kernel all is left from where it is asked") {
    blocks places(akshara::kernel::portable);
    CHECK(places.next("की", 0) == blocks::nowhere);
    CHECK(places.left(0) == 0);
    CHECK(places.next("की", 3) == blocks::nowhere);
    CHECK(places.left(3) == 3);
}
