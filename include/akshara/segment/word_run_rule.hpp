// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_RUN_RULE_HPP
#define AKSHARA_SEGMENT_WORD_RUN_RULE_HPP

#include <akshara/segment/word_run_progress.hpp>
#include <akshara/text/span.hpp>

namespace akshara::inline v0 {

/// A run of letters, marks, numbers and joiners that begins with a letter or number. Marks and joiners after any other
/// character belong to it and to no word.
struct word_run_rule {
    constexpr span next(std::string_view bytes, std::size_t from) const noexcept {
        detail::word_run_progress progress{false, from};
        const std::size_t first = next_edge(bytes, progress);
        return {first, next_edge(bytes, progress)};
    }

private:
    static constexpr std::size_t next_edge(std::string_view bytes, detail::word_run_progress& progress) noexcept {
        while (progress.next < bytes.size()) {
            const std::size_t here = progress.next;
            if (progress.read(bytes)) return here;
        }
        return bytes.size();
    }
};

} // namespace akshara

#endif
