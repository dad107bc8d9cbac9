// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_PHRASE_MATCH_HPP
#define AKSHARA_PHRASE_PHRASE_MATCH_HPP

#include <akshara/phrase/entity_list.hpp>
#include <akshara/text/span.hpp>

namespace akshara::inline v0 {

/// A name where it stands in a text. `text` is as the text has it, `span` in the original source; code points at its
/// edges that the gazetteer's form deletes stay outside.
struct phrase_match {
    std::string_view text;
    akshara::span span;
    entity_id entity = 0; ///< whom it names; of a homonym the one listed first
    bool hyphen = false;  ///< it touches a hyphen: पाकिस्तान in पाकिस्तान-स्ट्रीम
    entity_list listed;   ///< what `entities()` gives

    /// Everybody whom it may name; one entity unless it is a homonym.
    [[nodiscard]] constexpr entity_list entities() const noexcept { return listed; }

    friend constexpr bool operator==(const phrase_match&, const phrase_match&) = default;
};

} // namespace akshara

#endif
