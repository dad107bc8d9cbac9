// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_WALK_HPP
#define AKSHARA_TEXT_WALK_HPP

#include <concepts>
#include <cstddef>
#include <utility>
#include <string_view> // the iterator tags, at a quarter of <iterator>'s price

namespace akshara::inline v0 {

namespace detail {

/// What a view writes of its own: where it stands, what is there, and the way on.
template <class W>
concept walker = std::semiregular<W> && std::equality_comparable<W> && requires(W& w, const W& at) {
    typename W::value_type;
    { at.value() } -> std::same_as<typename W::value_type>;
    w.advance();
};

template <class W>
concept two_way_walker = walker<W> && requires(W& w) { w.retreat(); };

template <bool Backward>
struct walk_concept {
    using type = std::forward_iterator_tag;
};
template <>
struct walk_concept<true> {
    using type = std::bidirectional_iterator_tag;
};

} // namespace detail

/// The iterator of every view: it moves a walker. Values are made where they are read, so `*i` is a value, not a reference.
template <detail::walker Walker>
class walk_iterator {
public:
    using value_type = typename Walker::value_type;
    using reference = value_type;
    using difference_type = std::ptrdiff_t;
    using iterator_concept = typename detail::walk_concept<detail::two_way_walker<Walker>>::type;
    using iterator_category = std::input_iterator_tag;

    /// Keeps the value alive while `i->span` is read.
    struct pointer {
        value_type value; ///< the value read
        /// The value that is kept.
        constexpr const value_type* operator->() const noexcept { return &value; }
    };

    constexpr walk_iterator() = default;
    /// Stands where the walker does.
    constexpr explicit walk_iterator(Walker walker) : walker_(walker) {}
    /// A large walker, made where it will stand.
    template <class... Parts>
    constexpr explicit walk_iterator(std::in_place_t, const Parts&... parts) : walker_(parts...) {}

    [[nodiscard]] constexpr reference operator*() const { return walker_.value(); }
    [[nodiscard]] constexpr pointer operator->() const { return {walker_.value()}; }

    constexpr walk_iterator& operator++() {
        walker_.advance();
        return *this;
    }
    constexpr walk_iterator operator++(int) {
        walk_iterator before = *this;
        walker_.advance();
        return before;
    }
    constexpr walk_iterator& operator--()
        requires detail::two_way_walker<Walker>
    {
        walker_.retreat();
        return *this;
    }
    constexpr walk_iterator operator--(int)
        requires detail::two_way_walker<Walker>
    {
        walk_iterator before = *this;
        walker_.retreat();
        return before;
    }

    friend constexpr bool operator==(const walk_iterator&, const walk_iterator&) = default;

private:
    Walker walker_{};
};

} // namespace akshara

#endif
