// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_WORD_RUNS_HPP
#define AKSHARA_SEGMENT_WORD_RUNS_HPP

#include <akshara/segment/word_run_window.hpp>
#include <akshara/text/adaptor.hpp>
#include <akshara/text/fragment.hpp>
#include <akshara/text/origin.hpp>
#include <akshara/text/walk.hpp>

namespace akshara {

/// The word runs of a text: what `word_run_rule` cuts out of it, in order.
template <text Text>
struct word_runs_view : std::ranges::view_base {
    struct walker {
        using value_type = fragment;

        Text text;
        detail::word_run_window window;

        constexpr walker() = default;
        constexpr walker(const Text& t, std::size_t at, akshara::kernel k) : text(t), window(t.utf8(), at, k) {}

        constexpr fragment value() const {
            const span here{window.first(), window.last()};
            return {{text.utf8().data() + here.first, here.size()}, akshara::origin(text, here)};
        }
        constexpr void advance() { window.advance(text.utf8()); }
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
        return detail::dispatch(kernel, [&](auto k) { return detail::word_run_kernel<k.value>::count(text.utf8()); });
    }
};

/// `text | word_runs`: the words that names are matched by. Hyphens, dots, apostrophes, dandas and ॰, or a ० that stands
/// for it, separate them: है.वह and कहा:हम are two each, where `words` sees one.
inline constexpr view_adaptor<word_runs_view> word_runs{};

} // namespace akshara

template <class Text>
inline constexpr bool std::ranges::enable_borrowed_range<akshara::word_runs_view<Text>> = true;

#endif
