// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/contradiction.hpp>
#include <akshara/normalize/digits.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/vowel_length.hpp>

#include "catch.hpp"
#include "own_steps.hpp"

using akshara::detail::contradiction;
using akshara::detail::find_contradiction;
using akshara::detail::lone_answers_of;
using akshara::detail::step_list;

namespace {

/// One code point becomes another.
template <char32_t From, char32_t To>
struct make {
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == From; }
    static constexpr akshara::rewrite apply(akshara::written text) noexcept { return acts_on(text[0]) ? akshara::rewrite(1, To) : akshara::rewrite(); }
};
/// The same at run time alone.
struct make_b_of_a_now {
    [[maybe_unused]] static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'a'; }
    static akshara::rewrite apply(akshara::written text) noexcept { return make<U'a', U'b'>::apply(text); }
};

template <class... Steps>
constexpr bool contradict(std::size_t first, std::size_t second) {
    constexpr contradiction found = find_contradiction(step_list<Steps...>{});
    return found.first == first && found.second == second;
}
template <class... Steps>
constexpr bool agree = contradict<Steps...>(0, 0);

static_assert(agree<> && agree<akshara::fold_digits_t> && agree<akshara::devanagari_digits_t>);
static_assert(!agree<akshara::fold_digits_t, akshara::devanagari_digits_t> && !agree<akshara::devanagari_digits_t, akshara::fold_digits_t>);
static_assert(contradict<akshara::nfc_t, make<'a', 'a'>>(2, 2)); // it never says that there is nothing to do
static_assert(!agree<make<'a', 'b'>, make<'b', 'c'>, make<'c', 'a'>> && agree<make<'a', 'b'>, make<'b', 'c'>, make<'c', 'd'>>);
static_assert(agree<make<'a', 'b'>, make<'b', 'c'>, make<'a', 'c'>, make<'d', 'a'>>);
// The step that is asked first has the code point.
static_assert(agree<make<'a', 'c'>, make<'a', 'b'>, make<'b', 'a'>>);
// What is beyond Hindi is not looked at, nor what is said at run time, nor more than one code point.
static_assert(agree<make<0x1F600, 0x1F601>, make<0x1F601, 0x1F600>>);
static_assert(agree<make_b_of_a_now, make<'b', 'a'>> && lone_answers_of<make_b_of_a_now>.size == 0);
static_assert(agree<swap_a_and_b> && agree<double_a>);

static_assert(lone_answers_of<akshara::fold_digits_t>.size == 10 && lone_answers_of<akshara::fold_case_t>.size == 26);
static_assert(lone_answers_of<akshara::shorten_vowels_t>.size == 13 && lone_answers_of<akshara::strip_invisibles_t>.size == 0);

} // namespace

TEST_CASE("steps that take back each other's answers are found, and which they are") {
    constexpr contradiction two = find_contradiction(step_list<make<'a', 'b'>, make<'c', 'b'>, make<'b', 'a'>>{});
    CHECK(two.first + two.second == 1 + 3);
    CHECK(two.first != two.second);
    constexpr contradiction three = find_contradiction(step_list<make<'a', 'b'>, make<'b', 'c'>, make<'c', 'a'>>{});
    CHECK(three.first != three.second);
    constexpr contradiction none = find_contradiction(akshara::search_form_t::steps{});
    CHECK(none.first == 0);
}
