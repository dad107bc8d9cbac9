// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CONFUSING_HPP
#define AKSHARA_NORMALIZE_CONFUSING_HPP

#include <akshara/normalize/confusing_scan.hpp>
#include <akshara/text/adaptor.hpp>
#include <akshara/text/origin.hpp>
#include <akshara/text/walk.hpp>

namespace akshara::inline v0 {

/// A stretch of a text that is not what a reader takes it for: what it says, where it stands in the source, and why.
struct confusing_text {
    std::string_view text;
    akshara::span span;
    confusing_reason reason = confusing_reason::invisible; ///< why it is not as it looks

    friend constexpr bool operator==(const confusing_text&, const confusing_text&) = default;
};

/// What is confusing in a text, in order. What stands side by side for one reason is one value. Uses that their script
/// has are left out: ZWJ in emoji, C virama ZWNJ C, the eyelash र, joiners of Arabic, Bengali or Malayalam.
template <text Text>
struct confusing_view : std::ranges::view_base {
    class walker {
    public:
        using value_type = confusing_text;

        constexpr walker() = default;
        constexpr explicit walker(const Text& text) : text_(text), scan_(text.utf8()) { advance(); }

        constexpr confusing_text value() const {
            const akshara::span here = found_.span;
            return {text_.utf8().substr(here.first, here.size()), akshara::origin(text_, here), found_.reason};
        }
        constexpr void advance() {
            if (!scan_.next(found_)) *this = {};
        }
        friend constexpr bool operator==(const walker& a, const walker& b) { return a.found_.span == b.found_.span; }

    private:
        Text text_{};
        detail::confusing_scan scan_;
        detail::confusing_stretch found_; // an empty span at the end
    };
    using iterator = walk_iterator<walker>;

    Text text;

    [[nodiscard]] constexpr iterator begin() const { return iterator(walker(text)); }
    [[nodiscard]] constexpr iterator end() const { return iterator(); }
    [[nodiscard]] constexpr bool empty() const { return begin() == end(); }
};

/// `text | confusing`: bidirectional controls, invisible characters, stray joiners, controls, numbers of mixed digits, signs
/// of Devanagari where no sign can stand, as `confusing_text{text, span, reason}`. Linear, lazy, no allocation.
inline constexpr view_adaptor<confusing_view> confusing{};

/// The first of them, if there is one.
template <readable T>
[[nodiscard]] constexpr std::optional<confusing_text> find_confusing(T&& text) {
    const auto all = confusing(static_cast<T&&>(text));
    const auto first = all.begin();
    return first == all.end() ? std::nullopt : std::optional(*first);
}
template <owning_temporary T>
void find_confusing(T&&) = delete; // the text would die before the answer: name it first, then pass the name

} // namespace akshara

template <class Text>
inline constexpr bool std::ranges::enable_borrowed_range<akshara::confusing_view<Text>> = true;

#endif
