// SPDX-License-Identifier: BSL-1.0
#include "article.hpp"
#include "catch.hpp"

#include <akshara/phrase.hpp>
#include <akshara/segment.hpp>
#include <akshara/text.hpp>

using namespace akshara;

namespace {

constexpr std::size_t clusters_of_article() { return count(article | graphemes); }

constexpr span first_glossed_name() {
    const gazetteer people{search_form, {{"शाह महमूद कुरैशी", 1}}};
    for (const phrase_match& name : article | phrases(people)) return name.span;
    return {};
}

static_assert(article.size() == 5653);
static_assert(clusters_of_article() == 1408);
static_assert(first_glossed_name() == akshara::span{3945, 3989});

} // namespace

TEST_CASE("the article says at run time what it says in the compiler") {
    CHECK(clusters_of_article() == 1408);
    CHECK(first_glossed_name() == akshara::span{3945, 3989});
}
