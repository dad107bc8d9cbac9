// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/code_point_map.hpp>
#include <akshara/normalize/form.hpp>

#include "normalized.hpp"

namespace {

constexpr char32_t next_letter(char32_t c) noexcept { return c == U'क' || c == U'a' ? c + 1 : c; }

struct to_next_letter : akshara::detail::code_point_map<next_letter> {};

static_assert(akshara::step<to_next_letter> && to_next_letter::reach == 1);
static_assert(to_next_letter::acts_on(U'क') && to_next_letter::acts_on(U'a') && !to_next_letter::acts_on(U'b') && !to_next_letter::acts_on(akshara::text_edge));
static_assert(gives(akshara::form{to_next_letter{}}, "कमल a", "खमल b"));

} // namespace

TEST_CASE("a map says what each code point becomes, wherever it stands") {
    check_gives(akshara::form{to_next_letter{}}, {{"ककa", "खखb"}});
    check_keeps(akshara::form{to_next_letter{}}, {"", "मल b", "ख"});
}
