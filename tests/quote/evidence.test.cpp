// SPDX-License-Identifier: BSL-1.0
#include <akshara/quote/evidence.hpp>

#include "catch.hpp"

#include <set>
#include <string>

using namespace akshara;

namespace {

constexpr bool holds_what_was_added() {
    evidence_set found;
    if (!found.empty() || found.has(evidence::marks)) return false;
    found.add(evidence::name_giver);
    return found.has(evidence::name_giver) && !found.has(evidence::marks) && !found.empty();
}
static_assert(holds_what_was_added());
static_assert(name_of(evidence::marks) == "marks" && name_of(evidence::free_speech) == "free_speech" && name_of(evidence::name_giver) == "name_giver");

} // namespace

TEST_CASE("each has a name of its own") {
    std::set<std::string> names;
    for (std::size_t k = 0; k < evidence_count; ++k) names.insert(std::string(name_of(static_cast<evidence>(k))));
    CHECK(names.size() == evidence_count);
    CHECK(names.count("") == 0);
}
