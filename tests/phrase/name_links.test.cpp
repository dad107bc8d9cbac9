// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/name_links.hpp>

#include "catch.hpp"
#include "generator.hpp"

#include <vector>

using namespace akshara;

namespace {

/// A name, and the names that may stand for it.
struct longer_name {
    std::uint32_t name;
    std::vector<std::uint32_t> last_parts;
};

constexpr std::size_t none = detail::name_links::none;

std::vector<std::size_t> links_of(const std::vector<longer_name>& names) {
    detail::name_links links;
    for (const longer_name& one : names) {
        links.add(one.name);
        for (const std::uint32_t part : one.last_parts) links.add_last_part(part);
    }
    return links.find();
}

/// The same, by looking at every other name.
std::vector<std::size_t> expected_links_of(const std::vector<longer_name>& names) {
    const auto stands_for = [&](std::size_t here, std::size_t other) {
        for (const std::uint32_t part : names[other].last_parts)
            if (part == names[here].name) return true;
        return false;
    };
    std::vector<std::size_t> links(names.size(), none);
    for (std::size_t here = 0; here < names.size(); ++here) {
        for (std::size_t k = here; k > 0 && links[here] == none; --k)
            if (stands_for(here, k - 1)) links[here] = k - 1;
        for (std::size_t k = here + 1; k < names.size() && links[here] == none; ++k)
            if (stands_for(here, k)) links[here] = k;
    }
    return links;
}

static_assert([] {
    detail::name_links links;
    links.add(7);
    links.add(9);
    links.add_last_part(7);
    links.add(7);
    return links.find() == std::vector<std::size_t>{1, none, 1};
}());

} // namespace

TEST_CASE("the nearest number before is taken, else the nearest after") {
    CHECK(links_of({}).empty());
    CHECK(links_of({{7, {}}, {7, {}}}) == std::vector<std::size_t>{none, none});
    CHECK(links_of({{7, {}}, {9, {7}}, {8, {7}}, {7, {}}}) == std::vector<std::size_t>{1, none, none, 2});
    CHECK(links_of({{9, {7}}, {7, {}}, {8, {7}}}) == std::vector<std::size_t>{none, 0, none});
}

TEST_CASE("parts that nobody mentions do no harm") {
    CHECK(links_of({{9, {8, 7}}, {3, {1000, 1, 5}}, {5, {}}}) == std::vector<std::size_t>{none, none, 1});
}

TEST_CASE("links are those that looking at every other name gives") {
    generator random{1};
    std::size_t wrong = 0;
    for (int round = 0; round < 500; ++round) {
        std::vector<longer_name> names(random.below(30));
        for (longer_name& one : names) {
            one.name = static_cast<std::uint32_t>(random.below(8));
            for (std::size_t k = random.below(3); k > 0; --k)
                one.last_parts.push_back(static_cast<std::uint32_t>(random.below(10)));
            // No name is short for itself.
            std::erase(one.last_parts, one.name);
        }
        wrong += links_of(names) != expected_links_of(names);
    }
    CHECK(wrong == 0);
}
