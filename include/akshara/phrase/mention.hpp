// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_MENTION_HPP
#define AKSHARA_PHRASE_MENTION_HPP

#include <akshara/phrase/phrase_match.hpp>
#include <akshara/text/fragment.hpp>

#include <optional>

namespace akshara::inline v0 {

/// A name where it stands in a document, and the longer name there that it is short for: कुरैशी, and शाह महमूद कुरैशी.
struct mention : phrase_match {
    std::optional<fragment> link; ///< where the longer name stands, before or after; empty when there is none

    friend constexpr bool operator==(const mention&, const mention&) = default;
};

} // namespace akshara

#endif
