// SPDX-License-Identifier: BSL-1.0
#include <akshara/simd/dispatch.hpp>

#include "catch.hpp"
#include "kernels.hpp"

using akshara::kernel;

namespace {

constexpr kernel dispatched(kernel k) {
    return akshara::detail::dispatch(k, [](auto each) { return each.value; });
}

} // namespace

static_assert(dispatched(kernel::portable) == kernel::portable);
static_assert(dispatched(static_cast<kernel>(200)) == kernel::portable);

TEST_CASE("a kernel that can run is what its function is called with") {
    for (const kernel each : kernels()) CHECK(dispatched(each) == each);
}
