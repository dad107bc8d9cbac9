// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/step.hpp>

#include "catch.hpp"
#include "normalized.hpp"
#include "own_steps.hpp"

using akshara::rewrite;
using akshara::written;

namespace {

struct with_state : fold_marathi_l {
    int state = 0;
};
struct without_reach {
    static constexpr bool acts_on(char32_t) noexcept { return false; }
    static constexpr rewrite apply(written) noexcept { return {}; }
};
struct that_throws {
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t) { return false; }
    static constexpr rewrite apply(written) { return {}; }
};
static_assert(akshara::step<akshara::fold_shri_t> && akshara::step<akshara::nfc_t> && akshara::step<akshara::search_form_t>);
static_assert(!akshara::step<with_state> && !akshara::step<without_reach> && !akshara::step<that_throws> && !akshara::step<int>);

constexpr akshara::detail::placed_code_points stack_of(std::u32string_view text) {
    akshara::detail::placed_code_points stack;
    for (const char32_t c : text) stack.push({c});
    return stack;
}
constexpr char32_t seen(std::u32string_view text, std::size_t back) {
    const auto stack = stack_of(text);
    return written(stack)[back];
}
static_assert(seen(U"कख", 0) == U'ख' && seen(U"कख", 1) == U'क' && seen(U"कख", 2) == akshara::text_edge);

/// e becomes a.
struct fold_e {
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'e'; }
    static constexpr rewrite apply(written text) noexcept { return text[0] == U'e' ? rewrite(1, U'a') : rewrite(); }
};
/// ab goes, but the step says that it acts on b alone.
struct fold_ab_late {
    static constexpr std::size_t reach = 2;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'b'; }
    static constexpr rewrite apply(written text) noexcept {
        return text[0] == U'b' && text[1] == U'a' ? rewrite(2) : rewrite();
    }
};

} // namespace

TEST_CASE("a step sees the newest code point first, and the edge before the first") {
    CHECK(seen(U"abc", 0) == U'c');
    CHECK(seen(U"abc", 2) == U'a');
    CHECK(seen(U"abc", 3) == akshara::text_edge);
    CHECK(seen(U"", 0) == akshara::text_edge);
    CHECK(seen(U"abc", 1000000) == akshara::text_edge);
}
TEST_CASE("a rewrite says how many code points it takes and what it puts") {
    constexpr rewrite none;
    STATIC_REQUIRE(none.taken == 0);
    STATIC_REQUIRE(rewrite(2).taken == 2);
    STATIC_REQUIRE(rewrite(2).put_size == 0);
    constexpr rewrite most(4, U'a', U'b', U'c', U'd');
    STATIC_REQUIRE(most.put_size == rewrite::most);
    CHECK(most.put[0] == U'a');
    CHECK(most.put[3] == U'd');
}
TEST_CASE("a step meets a letter before the marks that compose with it") {
    constexpr akshara::form own{akshara::canonical_form, fold_e{}};
    check_gives(own, {{"e", "a"}, {"e\u0301", "á"}, {"é", "é"}});
}
TEST_CASE("a change that begins where no step acts is not made") {
    check_gives(akshara::form{fold_ab_late{}}, {{"ab", "ab"}, {"bb", "bb"}, {"xab", "xab"}});
}
