// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WINDOWED_VIEW_HPP
#define AKSHARA_SEGMENT_WINDOWED_VIEW_HPP

#include <akshara/simd/dispatch.hpp>
#include <akshara/text/adaptor.hpp>
#include <akshara/text/fragment.hpp>
#include <akshara/text/origin.hpp>
#include <akshara/text/walk.hpp>

namespace akshara::inline v0 {

/// The fragments of a text that a kernel finds, in order. `Window` holds those of a stretch, found together: where one is, and
/// the way to the next one and perhaps back. `Kernel<k>::count(bytes)` is how many there are.
template <text Text, class Window, template <kernel> class Kernel>
struct windowed_view : std::ranges::view_base {
    struct walker {
        using value_type = fragment;

        Text text;
        Window window;

        constexpr walker() = default;
        constexpr walker(const Text& t, std::size_t at, akshara::kernel k) : text(t), window(t.utf8(), at, k) {}

        constexpr fragment value() const {
            const span here{window.first(), window.last()};
            return {{text.utf8().data() + here.first, here.size()}, akshara::origin(text, here)};
        }
        constexpr void advance() { window.advance(text.utf8()); }
        constexpr void retreat()
            requires requires(Window& w) { w.retreat(std::string_view()); }
        {
            window.retreat(text.utf8());
        }
        friend constexpr bool operator==(const walker& a, const walker& b) {
            return a.window.first() == b.window.first();
        }
    };
    using iterator = walk_iterator<walker>;

    Text text;
    akshara::kernel kernel = best_kernel();

    [[nodiscard]] constexpr iterator begin() const { return iterator(std::in_place, text, std::size_t{0}, kernel); }
    [[nodiscard]] constexpr iterator end() const { return iterator(std::in_place, text, text.utf8().size(), kernel); }
    [[nodiscard]] constexpr bool empty() const { return begin() == end(); }

    /// How many there are, in one pass that makes none of them.
    [[nodiscard]] constexpr std::size_t count() const {
        return detail::dispatch(kernel, [&](auto k) { return Kernel<k.value>::count(text.utf8()); });
    }
};

} // namespace akshara

template <class Text, class Window, template <akshara::kernel> class Kernel>
inline constexpr bool std::ranges::enable_borrowed_range<akshara::windowed_view<Text, Window, Kernel>> = true;

#endif
