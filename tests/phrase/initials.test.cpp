// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/initials.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;

namespace {

/// The parts of a name, each with the number of its run: "बी1 जे1 राम0".
std::string cut(std::string_view name) {
    std::string made;
    for (const detail::name_part& part : detail::cut_name(name))
        made += (made.empty() ? "" : " ") + std::string(part.text) + std::to_string(part.run);
    return made;
}

static_assert(detail::cut_name("बी.जे.पी.").size() == 3);

} // namespace

TEST_CASE("initials that belong together are a run") {
    CHECK(cut("बी.जे.पी.") == "बी1 जे1 पी1");
    CHECK(cut("एम एस धोनी") == "एम1 एस1 धोनी0");
    CHECK(cut("बीजेपी") == "बी1 जे1 पी1");
    CHECK(cut("भा.ज.पा.") == "भा1 ज1 पा1");
    CHECK(cut("के.मा.शि.बो.") == "के1 मा1 शि1 बो1");
    CHECK(cut("सीपीआई एमएल") == "सी1 पी1 आई1 एम2 एल2");
    CHECK(cut("डॉ. ए.पी.जे. कलाम") == "डॉ1 ए2 पी2 जे2 कलाम0");
}

TEST_CASE("one letter is an initial with a dot alone, and so is a cluster") {
    CHECK(cut("एस. जयशंकर") == "एस1 जयशंकर0");
    CHECK(cut("एस जयशंकर") == "एस0 जयशंकर0");
    CHECK(cut("गांधी जी") == "गांधी0 जी0");
    CHECK(cut("क ख") == "क0 ख0");
    CHECK(cut("बी-जे") == "बी0 जे0");
    CHECK(cut("के. सी. डे") == "के1 सी1 डे0");
}

TEST_CASE("a word that spells letters is cut between them, what stands before it stays") {
    const auto parts = detail::cut_name("“ज़ेडपी - राम”");
    REQUIRE(parts.size() == 3);
    CHECK(parts[0].text == "ज़ेड");
    CHECK(parts[1].text == "पी");
    CHECK(parts[1].before.empty());
    CHECK(parts[2].before == " - ");
    CHECK(parts[2].gap == detail::separator::hyphen);
}
