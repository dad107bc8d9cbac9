// SPDX-License-Identifier: BSL-1.0
// EXPECT: these two steps take back what the other makes, for ever: a form can have one of them
// EXPECT: lengthen_i
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/vowel_length.hpp>

using namespace akshara;

/// Waits for what follows, as a step may.
struct lengthen_i {
    static constexpr std::size_t reach = 2;
    static constexpr bool acts_on(char32_t c) noexcept { return c == U'\u093F'; }
    static constexpr rewrite apply(written text) noexcept { return acts_on(text[1]) ? rewrite(2, U'\u0940', text[0]) : rewrite(); }
};

int main() {
#ifdef CONTROL
    constexpr form mine{search_form, lengthen_i{}};
#else
    constexpr form mine{search_form, form{shorten_vowels}, lengthen_i{}};
#endif
    return static_cast<int>(mine.reach) == 0;
}
