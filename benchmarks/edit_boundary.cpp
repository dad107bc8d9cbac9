// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"

#include <akshara/segment/edit_boundary.hpp>

namespace benchmarks {

namespace {

std::size_t backspace_everything(std::string_view text) {
    std::size_t steps = 0;
    for (std::size_t at = text.size(); at > 0; ++steps) at = akshara::previous_edit_boundary(text, at);
    return steps;
}

constexpr const char* edit_difference = "ICU knows clusters, ours goes back by code points within Hindi's";

} // namespace

const comparison edit_boundary("previous edit boundary", from_text(backspace_everything),
                               {{"ICU preceding", icu::ask_preceding(), edit_difference}});

} // namespace benchmarks
