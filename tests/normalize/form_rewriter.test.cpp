// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/form_rewriter.hpp>
#include <akshara/normalize/forms.hpp>

#include "catch.hpp"

#include <type_traits>

namespace {

struct no_sink {
    constexpr void operator()(char32_t, std::size_t) const noexcept {}
};

template <class Form>
using chosen = akshara::detail::form_rewriter<Form, no_sink>;

static_assert(std::is_same_v<chosen<akshara::search_form_t>, akshara::detail::rewriter<akshara::search_form_t, no_sink>>);
static_assert(std::is_same_v<chosen<akshara::decomposed_form_t>, akshara::detail::decomposer<no_sink>>);

} // namespace

TEST_CASE("a form is run by its own pass where it has one") {
    no_sink sink;
    CHECK(chosen<akshara::decomposed_form_t>(sink).idle());
    CHECK(chosen<akshara::canonical_form_t>(sink).idle());
}
