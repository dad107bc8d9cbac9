// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/punctuation.hpp>

#include "normalized.hpp"

using akshara::ascii_dashes;
using akshara::ascii_ellipsis;
using akshara::ascii_quotes;
using akshara::form;

namespace {

constexpr form quotes{ascii_quotes};
constexpr form dashes{ascii_dashes};
constexpr form ellipsis{ascii_ellipsis};

static_assert(gives(quotes, "“राम”", "\"राम\"") && gives(dashes, "राम–श्याम", "राम-श्याम") && gives(ellipsis, "और…", "और..."));

} // namespace

TEST_CASE("quotation marks of print become plain ones") {
    check_gives(quotes, {{"“राम”", "\"राम\""}, {"‘राम’", "'राम'"}, {"„राम‟", "\"राम\""}, {"‚राम‛", "'राम'"}});
    check_keeps(quotes, {"«राम»", "‹राम›", "′″", "\"'`", "–…", "\u2017\u2020"});
}
TEST_CASE("hyphens and dashes become the hyphen-minus") {
    check_gives(dashes, {{"\u2010\u2011\u2012\u2013\u2014\u2015", "------"}, {"दिल्ली—मुंबई", "दिल्ली-मुंबई"}});
    check_keeps(dashes, {"-", "\u2212", "\u00AD", "\u2016", "“", "…"});
}
TEST_CASE("an ellipsis becomes three full stops") {
    check_gives(ellipsis, {{"…", "..."}, {"और……", "और......"}});
    check_keeps(ellipsis, {"..", "\u2025", "\u22EF", "।"});
}
