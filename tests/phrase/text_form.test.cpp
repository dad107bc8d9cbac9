// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/text_form.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;
using detail::in_form;
using detail::is_raw;

namespace {

using normalized = normalized_text<search_form_t>;
using pointer = handle<const normalized&>;

static_assert(is_raw<source> && is_raw<part<source>> && is_raw<handle<std::string&>>);
static_assert(!is_raw<normalized> && !is_raw<pointer> && !is_raw<part<pointer>> && !is_raw<part<part<pointer>>>);
static_assert(in_form<source, search_form_t> && in_form<source, exact_form_t>);
static_assert(in_form<part<pointer>, search_form_t> && !in_form<pointer, canonical_form_t>);

} // namespace

TEST_CASE("a part of a normalized text is in its form") {
    CHECK_FALSE(is_raw<part<pointer>>);
    CHECK(in_form<part<pointer>, search_form_t>);
}
