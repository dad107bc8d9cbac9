// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalized_text.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/text/within.hpp>

#include "normalized.hpp"
#include "values.hpp"

#include <type_traits>

using akshara::normalize;
using akshara::search_form;
using akshara::span;
using key = akshara::normalized_text<akshara::search_form_t>;

namespace {

static_assert(akshara::text<key> && std::is_same_v<key::form_type, akshara::search_form_t>);
static_assert(key().utf8().empty() && key().origin(0) == 0 && key().target(0) == 0);
static_assert(normalize("गाँव में", search_form).origin(12) == 12);

constexpr std::string_view text = "क़लम\u2060 दी"; // क ़ ल म WJ space द ी: the nukta and the WJ go
static_assert(text.size() == 22);

} // namespace

TEST_CASE("a boundary of a normalized text lies at one of the source") {
    const key made = normalize(text, search_form);
    REQUIRE(made.utf8() == "कलम दी");
    CHECK(made.origin(0) == 0);
    CHECK(made.origin(3) == 6);
    CHECK(made.origin(6) == 9);
    CHECK(made.origin(9) == 15);
    CHECK(made.origin(10) == 16);
    CHECK(made.origin(16) == 22);
}
TEST_CASE("a place in the source has the last boundary at or before it") {
    const key made = normalize(text, search_form);
    CHECK(made.target(0) == 0);
    CHECK(made.target(3) == 0);
    CHECK(made.target(5) == 0);
    CHECK(made.target(6) == 3);
    CHECK(made.target(12) == 6);
    CHECK(made.target(15) == 9);
    CHECK(made.target(16) == 10);
    CHECK(made.target(22) == 16);
    CHECK(made.target(1000) == 16);
}
TEST_CASE("a span of the source finds its part of the normalized text") {
    const key made = normalize(text, search_form);
    const auto part = made | akshara::within(span{16, 22});
    CHECK(part.utf8() == "दी");
    CHECK(spans(part | akshara::code_points) == std::vector<span>{{16, 19}, {19, 22}});
}
TEST_CASE("a copy owns its bytes, and a moved text keeps what it says") {
    key made = normalize(text, search_form);
    const key copy = made;
    CHECK(copy.utf8().data() != made.utf8().data());
    const key moved = std::move(made);
    CHECK(moved.utf8() == copy.utf8());
    CHECK(moved.origin(9) == 15);
}
TEST_CASE("a text knows whether the form has changed it") {
    CHECK(!key().changed());
    CHECK(!normalize("हिंदी", search_form).changed());
    CHECK(normalize("गाँव", search_form).changed()); // as many bytes as before
    CHECK(normalize("राम\u2060", search_form).changed());
    CHECK(normalize("\u2060", search_form).changed());
    CHECK(normalize("क\xFF", search_form).changed());
    CHECK(!normalize("क\xFF\u2060", akshara::exact_form).changed());
    CHECK(!normalize(normalize("गाँव", search_form), search_form).changed());
}
