// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_SURROUNDINGS_HPP
#define AKSHARA_PHRASE_SURROUNDINGS_HPP

#include <akshara/text/fragment.hpp>

#include <optional>

namespace akshara::inline v0 {

/// What stands around a name and belongs to it: *विदेश मंत्री* शाह महमूद कुरैशी *साहब* *ने*.
struct surroundings {
    std::optional<fragment> title_before; ///< all of them, with the dot of the last: पूर्व प्रधानमंत्री डॉ.
    std::optional<fragment> title_after;  ///< the honorific: जी, साहब
    std::optional<fragment> postposition; ///< the case marker after both, or the compound one: ने, के लिए, की ओर से

    friend constexpr bool operator==(const surroundings&, const surroundings&) = default;
};

} // namespace akshara

#endif
