// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/spaces.hpp>

#include "normalized.hpp"

using akshara::collapse_spaces;
using akshara::unify_spaces;

namespace {

constexpr akshara::form alone{unify_spaces};
constexpr akshara::form collapsed{collapse_spaces};

static_assert(gives(alone, "राम\u00A0गया", "राम गया") && gives(alone, "राम\nगया", "राम\nगया"));

static_assert(gives(collapsed, "राम   गया", "राम गया") && gives(collapsed, "राम\n\nगया", "राम\n\nगया"));

} // namespace

TEST_CASE("each space of another width, or that does not break, becomes one plain space") {
    check_gives(alone, {{"\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005", "        "}, {"\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000", "        "}});
    check_gives(akshara::search_form, {{"राम\u00A0\u3000गया", "राम  गया"}});
}
TEST_CASE("line ends, tabs, plain spaces and what has no width stay") {
    check_keeps(alone, {"  ", "\t\r\n\v", "\u2028\u2029\u0085", "\u200B\u2060\uFEFF", "\u180E", "क\u200D"});
}
TEST_CASE("a run of plain spaces becomes one; line ends, tabs and other spaces stay") {
    check_gives(collapsed, {{"  राम  ", " राम "}, {"क \n  ख", "क \n ख"}});
    check_keeps(collapsed, {"\t\t", "\n\n", "\u00A0\u00A0", " \u00A0 ", " \t "});
    check_gives(akshara::form{collapse_spaces, unify_spaces}, {{"राम \u00A0\u3000गया", "राम गया"}});
}
