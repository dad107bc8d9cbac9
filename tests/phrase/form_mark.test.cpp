// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/form_mark.hpp>

#include "catch.hpp"

#include <set>

using namespace akshara;
using detail::form_mark;

namespace {

template <char32_t Acted>
struct act_on_t {
    static constexpr std::size_t reach = 1;
    static constexpr bool acts_on(char32_t c) noexcept { return c == Acted; }
    static constexpr rewrite apply(written) noexcept { return {}; }
};

static_assert(form_mark<search_form_t>() != form_mark<canonical_form_t>());

} // namespace

TEST_CASE("forms that look farther, compose, or act elsewhere have other marks") {
    const std::set<std::uint32_t> marks{form_mark<exact_form_t>(),
                                        form_mark<canonical_form_t>(),
                                        form_mark<search_form_t>(),
                                        form_mark<form<act_on_t<U'a'>>>(),
                                        form_mark<form<act_on_t<U'क'>>>(),
                                        form_mark<form<act_on_t<U'ख'>>>(),
                                        form_mark<form<nfc_t, act_on_t<U'ख'>>>(),
                                        form_mark<form<act_on_t<0x2060>>>()};
    CHECK(marks.size() == 8);
}

TEST_CASE("the same steps have the same mark") { CHECK(form_mark<canonical_form_t>() == form_mark<form<nfc_t>>()); }
