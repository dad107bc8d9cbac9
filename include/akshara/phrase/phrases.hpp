// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_PHRASES_HPP
#define AKSHARA_PHRASE_PHRASES_HPP

#include <akshara/phrase/gazetteer_adaptor.hpp>
#include <akshara/phrase/phrase_match.hpp>
#include <akshara/phrase/phrase_search.hpp>
#include <akshara/text/origin.hpp>

namespace akshara::inline v0 {

namespace detail {

template <text Text>
constexpr phrase_match match_in(const Text& text, const found_phrase& found) {
    const akshara::span here = found.span;
    return {text.utf8().substr(here.first, here.size()), akshara::origin(text, here), found.entities[0], found.hyphen,
            found.entities};
}

} // namespace detail

/// The names of a gazetteer in a text, in order. The text is read once, as far as the iterator has come; the
/// gazetteer's block must outlive the view.
template <text Text, step Form>
struct phrases_view : std::ranges::view_base {
    class walker {
    public:
        using value_type = phrase_match;

        constexpr walker() = default;
        constexpr explicit walker(const phrases_view& view)
            : text_(view.text), search_(1, search{view.text.utf8(), view.names.names(), view.policy, view.kernel}) {
            advance();
        }

        constexpr phrase_match value() const { return detail::match_in(text_, found_); }
        constexpr void advance() {
            if (!search_.front().next(found_)) *this = {};
        }
        friend constexpr bool operator==(const walker& a, const walker& b) { return a.found_.span == b.found_.span; }

    private:
        using search = detail::phrase_search<detail::form_words<Form, detail::is_raw<Text>>>;

        Text text_{};
        detail::found_phrase found_; // an empty span at the end
        std::vector<search>
            search_; // one, or none at the end; it holds a form's buffers, too much for an iterator's own
    };
    using iterator = walk_iterator<walker>;

    Text text;
    gazetteer_view<Form> names; ///< what it looks for
    match_policy policy;        ///< which matches it gives
    akshara::kernel kernel = best_kernel();

    [[nodiscard]] constexpr iterator begin() const { return iterator(walker(*this)); }
    [[nodiscard]] constexpr iterator end() const { return iterator(); }
    [[nodiscard]] constexpr bool empty() const { return begin() == end(); }
};

namespace detail {

struct find_phrases {
    template <text Text, step Form>
    constexpr phrases_view<Text, Form> operator()(const Text& text, gazetteer_view<Form> people,
                                                  match_policy policy, kernel k) const {
        return {{}, text, people, policy, k};
    }
};

} // namespace detail

/// `text | phrases(people)`: whole words only, compared in the gazetteer's form, which a raw text is read through; so
/// राम is not in रामायण, and नयी दिल्ली is नई दिल्ली. By default the leftmost, then the longest in words; a policy says
/// otherwise, and a kernel what they are found with: `phrases(people, {}, kernel::portable)`.
inline constexpr detail::gazetteer_adaptor<detail::find_phrases> phrases{};

} // namespace akshara

template <class Text, class Form>
inline constexpr bool std::ranges::enable_borrowed_range<akshara::phrases_view<Text, Form>> = true;

#endif
