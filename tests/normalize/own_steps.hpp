// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_NORMALIZE_OWN_STEPS_HPP
#define AKSHARA_TESTS_NORMALIZE_OWN_STEPS_HPP

#include <akshara/normalize/step.hpp>

/// A user's own step, as step.hpp tells how to write one: ळ of Marathi → ल.
struct fold_marathi_l {
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'ळ'; }
    static constexpr akshara::rewrite apply(akshara::written text) noexcept {
        return acts_on(text[0]) ? akshara::rewrite(1, U'ल') : akshara::rewrite();
    }
};

/// One that waits for what follows: a final ः goes, at the end of the text or of a word.
struct drop_final_visarga {
    static constexpr std::size_t reach = 2;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'\u0903'; }
    static constexpr akshara::rewrite apply(akshara::written text) noexcept {
        const bool ends = text[0] == U' ' || text[0] == akshara::text_edge;
        return acts_on(text[1]) && ends ? akshara::rewrite(2, text[0]) : akshara::rewrite();
    }
};

/// One that never comes to rest, which the rule for steps forbids: ab and ba for ever.
struct swap_a_and_b {
    static constexpr std::size_t reach = 2;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'a' || c == U'b'; }
    static constexpr akshara::rewrite apply(akshara::written text) noexcept {
        const bool both = acts_on(text[0]) && acts_on(text[1]) && text[0] != text[1];
        return both ? akshara::rewrite(2, text[0], text[1]) : akshara::rewrite();
    }
};

/// And one that would grow for ever.
struct double_a {
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'a'; }
    static constexpr akshara::rewrite apply(akshara::written text) noexcept {
        return acts_on(text[0]) ? akshara::rewrite(1, U'a', U'a', U'a', U'a') : akshara::rewrite();
    }
};

static_assert(akshara::step<fold_marathi_l> && akshara::step<drop_final_visarga>);
static_assert(akshara::step<swap_a_and_b> && akshara::step<double_a>);

#endif
