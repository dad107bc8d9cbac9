// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/word_list.hpp>

#include "catch.hpp"

#include <string_view>

using akshara::detail::word_list;

namespace {

constexpr char32_t few[] = U" अत पुन संभवत ";

constexpr bool ends_with_one(std::u32string_view text, std::size_t back = 0) {
    akshara::detail::placed_code_points stack;
    for (const char32_t c : text) stack.push({c});
    return word_list(few).has_word_at(akshara::written(stack), back);
}
static_assert(ends_with_one(U"अत") && ends_with_one(U"यह पुन") && !ends_with_one(U"गत") && word_list(few).longest() == 5);

} // namespace

TEST_CASE("a word of the list is found whole, at the text's start and after what is in no word") {
    CHECK(ends_with_one(U"संभवत"));
    CHECK(ends_with_one(U"(पुन"));
    CHECK(ends_with_one(U"।अत"));
    CHECK(ends_with_one(U"पुन: ", 2));
}
TEST_CASE("parts of words, and words that hold one, are none") {
    for (const std::u32string_view text : {U"त", U"भवत", U"बअत", U"अतत", U"अत ", U"संभवतः", U"5पुन", U"aपुन", U"", U" "})
        CHECK_FALSE(ends_with_one(text));
}
