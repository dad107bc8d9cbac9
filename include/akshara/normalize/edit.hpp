// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_EDIT_HPP
#define AKSHARA_NORMALIZE_EDIT_HPP

#include <akshara/text/span.hpp>

#include <string_view>
#include <vector>

namespace akshara::inline v0 {

/// What a form changed at one place: the bytes of the source at `span` became `text()`.
struct edit {
    akshara::span span;                  ///< of the source; empty where something is only inserted
    std::vector<char> bytes;             ///< of the form, well-formed UTF-8; empty where something is only deleted
    std::vector<std::string_view> steps; ///< the names of those that made it, in the order of the form

    /// What the form puts there: UTF-8.
    [[nodiscard]] constexpr std::string_view text() const noexcept { return {bytes.data(), bytes.size()}; }

    friend constexpr bool operator==(const edit&, const edit&) = default;
};

} // namespace akshara

#endif
