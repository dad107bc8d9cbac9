// SPDX-License-Identifier: BSL-1.0
#include <akshara/simd/kernel.hpp>

#include "catch.hpp"
#include "kernels.hpp"

#include <set>

using akshara::kernel;

static_assert(akshara::best_kernel() == kernel::portable, "in the compiler");
static_assert(akshara::name_of(kernel::avx512) == "avx512" && akshara::name_of(kernel::portable) == "portable");

TEST_CASE("the portable kernel can always run") { CHECK(akshara::is_available(kernel::portable)); }

TEST_CASE("the best kernel can run") { CHECK(akshara::is_available(akshara::best_kernel())); }

TEST_CASE("every kernel has a name of its own") {
    std::set<std::string_view> names;
    for (const kernel each : akshara::all_kernels) names.insert(akshara::name_of(each));
    CHECK(names.size() == std::size(akshara::all_kernels));
}

TEST_CASE("there is a kernel to test") { CHECK_FALSE(kernels().empty()); }
