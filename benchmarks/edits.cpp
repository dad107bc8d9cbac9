// SPDX-License-Identifier: BSL-1.0
#include "walk.hpp"

#include <akshara/normalize/edits.hpp>
#include <akshara/normalize/forms.hpp>

namespace benchmarks {

const comparison visual_edits("find_edits, visual_form", from_text([](std::string_view text) { return akshara::find_edits(text, akshara::visual_form).size(); }));
const comparison search_edits("find_edits, search_form", from_text([](std::string_view text) { return akshara::find_edits(text, akshara::search_form).size(); }));

} // namespace benchmarks
