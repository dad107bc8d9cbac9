// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/step.hpp>

#include "catch.hpp"
#include "normalized.hpp"
#include "own_steps.hpp"

#include <string>

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
    [[maybe_unused]] static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t) { return false; }
    static constexpr rewrite apply(written) { return {}; }
};
static_assert(akshara::step<akshara::fold_shri_t> && akshara::step<akshara::nfc_t> && akshara::step<akshara::search_form_t>);
static_assert(!akshara::step<with_state> && !akshara::step<without_reach> && !akshara::step<that_throws> && !akshara::step<int>);

/// e becomes a.
struct fold_e {
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'e'; }
    static constexpr rewrite apply(written text) noexcept { return text[0] == U'e' ? rewrite(1, U'a') : rewrite(); }
};
/// ab goes: the step says that it acts on b, which comes last.
struct drop_ab {
    static constexpr std::size_t reach = 2;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'b'; }
    static constexpr rewrite apply(written text) noexcept {
        return text[0] == U'b' && text[1] == U'a' ? rewrite(2) : rewrite();
    }
};
constexpr bool is_a(char32_t c) noexcept { return c == U'a'; }
constexpr bool is_b(char32_t c) noexcept { return c == U'b'; }
/// The same, by the pair.
struct drop_pair_ab : drop_ab {
    static constexpr akshara::trigger triggers[] = {{&is_a, &is_b}};
};
/// In a run of a and b all a come first.
struct order_ab {
    static constexpr std::size_t reach = 1;
    static constexpr akshara::trigger triggers[] = {{&is_b, &is_a}};
    static constexpr bool in_run(char32_t c) noexcept { return is_a(c) || is_b(c); }
    static constexpr bool arrange(akshara::code_point_run run) noexcept {
        std::size_t a = 0, changed = 0;
        for (std::size_t k = 0; k < run.size(); ++k) a += is_a(run[k]);
        for (std::size_t k = 0; k < run.size(); ++k) {
            const char32_t ordered = k < a ? U'a' : U'b';
            changed += run[k] != ordered;
            run[k] = ordered;
        }
        return changed != 0;
    }
    static constexpr rewrite apply(written) noexcept { return {}; }
};
static_assert(akshara::step<drop_pair_ab> && !akshara::arranging_step<drop_pair_ab> && akshara::arranging_step<order_ab>);

} // namespace

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
TEST_CASE("a change may begin before what a step acts on") {
    check_gives(akshara::form{drop_ab{}}, {{"ab", ""}, {"bb", "bb"}, {"xab", "x"}, {"xaabby", "xy"}});
    check_gives(akshara::form{drop_pair_ab{}}, {{"ab", ""}, {"bb", "bb"}, {"xab", "x"}, {"xaabby", "xy"}});
}
TEST_CASE("a step arranges a run when all of it has come") {
    check_gives(akshara::form{order_ab{}}, {{"ba", "ab"}, {"ab", "ab"}, {"bbaxbab", "abbxabb"}, {"xba", "xab"}, {"क ba क", "क ab क"}});
}
TEST_CASE("steps that rewrite and steps that arrange come to one fixed point") {
    check_gives(akshara::form{drop_ab{}, order_ab{}}, {{"bab", "b"}, {"bba", "b"}, {"bbaax", "x"}, {"xbay", "xy"}});
}
TEST_CASE("a run of any size is arranged as a short one is") {
    std::string bs(3000, 'b'), as(3000, 'a');
    check_gives(akshara::form{order_ab{}}, {{bs + as, as + bs}, {"x" + bs + "y" + bs + as + "z", "x" + bs + "y" + as + bs + "z"}});
}
