// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_RUNS_HPP
#define AKSHARA_SEGMENT_WORD_RUNS_HPP

#include <akshara/segment/windowed_view.hpp>
#include <akshara/segment/word_run_window.hpp>

namespace akshara::inline v0 {

/// The word runs of a text: what `word_run_rule` cuts out of it, in order.
template <text Text>
using word_runs_view = windowed_view<Text, detail::word_run_window, detail::word_run_kernel>;

/// `text | word_runs`: the words that names are matched by. Hyphens, dots, apostrophes, dandas and ॰, or a ० that stands
/// for it, separate them: है.वह and कहा:हम are two each, where `words` sees one.
inline constexpr view_adaptor<word_runs_view> word_runs{};

} // namespace akshara

#endif
