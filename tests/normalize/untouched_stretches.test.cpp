// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/rewriter.hpp>
#include <akshara/normalize/untouched_stretches.hpp>

#include "catch.hpp"

#include <string>

namespace {

struct no_sink {
    constexpr void operator()(char32_t, std::size_t) const noexcept {}
};

template <akshara::step Form>
using rewriter = akshara::detail::rewriter<Form, no_sink>;

constexpr std::size_t stretch(std::string_view text) {
    no_sink sink;
    rewriter<akshara::search_form_t> into(sink);
    return akshara::detail::untouched_stretches<akshara::search_form_t>().end_of(text, 0, into);
}
static_assert(akshara::detail::kept_back<akshara::search_form_t> == 7);
static_assert(stretch("abcdefghijJ") == 3 && stretch("abcdefghij") == 10);

} // namespace

TEST_CASE("a stretch is searched once, and only while nothing waits") {
    const std::string text = "abcdefghijkJlmnopqrstuv";
    no_sink sink;
    rewriter<akshara::search_form_t> into(sink);
    akshara::detail::untouched_stretches<akshara::search_form_t> stretches;
    std::size_t at = stretches.end_of(text, 0, into);
    CHECK(at == 4);
    const auto feed = [&] {
        into.feed(static_cast<unsigned char>(text[at]), at + 1);
        ++at;
    };
    for (; at < 12; feed()) CHECK(stretches.end_of(text, at, into) == at); // up to J it is known
    while (at < 16) feed();
    CHECK(into.idle());
    CHECK(stretches.end_of(text, at, into) == text.size());
}
