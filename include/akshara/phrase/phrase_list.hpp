// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_PHRASE_LIST_HPP
#define AKSHARA_PHRASE_PHRASE_LIST_HPP

#include <akshara/phrase/phrase.hpp>
#include <akshara/text/span.hpp>
#include <akshara/text/walk.hpp>

#include <vector>

namespace akshara::inline v0 {

namespace detail {

struct phrase_place {
    akshara::span span; ///< of the surface, among the bytes of all
    entity_id entity;
};

struct phrase_walker {
    using value_type = phrase;

    const char* bytes = nullptr;
    const phrase_place* at = nullptr;

    constexpr phrase value() const noexcept { return {{bytes + at->span.first, at->span.size()}, at->entity}; }
    constexpr void advance() noexcept { ++at; }
    friend constexpr bool operator==(const phrase_walker&, const phrase_walker&) = default;
};

} // namespace detail

/// Phrases with their spelling, which it keeps: a range of `phrase`, whose surfaces live as long as the list is not changed.
class phrase_list {
public:
    using iterator = walk_iterator<detail::phrase_walker>;

    /// The surface is copied; it is not one of this list's own.
    constexpr void add(const phrase& name) {
        places_.push_back({{bytes_.size(), bytes_.size() + name.surface.size()}, name.entity});
        bytes_.insert(bytes_.end(), name.surface.begin(), name.surface.end());
    }

    [[nodiscard]] constexpr iterator begin() const noexcept { return iterator({bytes_.data(), places_.data()}); }
    [[nodiscard]] constexpr iterator end() const noexcept { return iterator({bytes_.data(), places_.data() + size()}); }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return places_.size(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return places_.empty(); }
    /// The name at `at`, below `size()`; its bytes are those of the list.
    [[nodiscard]] constexpr phrase operator[](std::size_t at) const noexcept {
        return detail::phrase_walker{bytes_.data(), places_.data() + at}.value();
    }

private:
    std::vector<char> bytes_;
    std::vector<detail::phrase_place> places_;
};

} // namespace akshara

#endif
