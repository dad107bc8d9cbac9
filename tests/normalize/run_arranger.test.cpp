// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/form_plan.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/run_arranger.hpp>

#include "catch.hpp"

#include <string>

namespace {

using plan = akshara::detail::form_plan<akshara::form<akshara::reorder_bindu_t>::steps>;

std::u32string arranged(std::u32string_view text, std::size_t first) {
    akshara::detail::placed_code_points stack, out;
    for (const char32_t c : text) stack.push({c, stack.size() + 1});
    akshara::detail::run_arranger<plan> runs;
    std::u32string made;
    if (!runs.arrange(stack, first, out)) return made;
    for (std::size_t k = 0; k < out.size(); ++k) made += out[k].value;
    return made;
}

} // namespace

TEST_CASE("runs are arranged where they stand, and only there") {
    CHECK(arranged(U"ल\u0902\u0947", 1) == U"\u0947\u0902");
    CHECK(arranged(U"ल\u0947\u0902", 1).empty());
    CHECK(arranged(U"\u0902\u0947ल\u0902\u0947", 3) == U"\u0947\u0902");
}
