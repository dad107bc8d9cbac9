// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_PHRASE_HPP
#define AKSHARA_PHRASE_PHRASE_HPP

#include <cstdint>
#include <string_view>

namespace akshara::inline v0 {

/// Whom or what a name stands for. Several names may share one; programs map their own (string) entities to it.
using entity_id = std::uint32_t;

/// A name as a gazetteer is given it: how it is written, and whom it names.
struct phrase {
    std::string_view surface; ///< how it is written: UTF-8
    entity_id entity = 0;     ///< whom it names

    friend constexpr bool operator==(const phrase&, const phrase&) = default;
};

} // namespace akshara

#endif
