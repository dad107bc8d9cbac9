// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/words_beside.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;
using detail::has_role;
using detail::title_role;
using detail::words_beside;

namespace {

std::string words_of(std::string_view bytes, span stretch) {
    const words_beside words(bytes, stretch);
    std::string all;
    for (std::size_t k = words.first(); k < words.last(); ++k)
        all.append(all.empty() ? "" : "|").append(bytes.substr(words.where(k).first, words.where(k).size()));
    return all;
}

constexpr std::string_view minister = "पूर्व विदेश-मंत्री डॉ.";

} // namespace

TEST_CASE("a stretch of words leaves out what it cuts") {
    const std::string_view bytes = "राम और श्याम";
    CHECK(words_of(bytes, {0, bytes.size()}) == "राम|और|श्याम");
    CHECK(words_of(bytes, {1, bytes.size()}) == "और|श्याम");
    CHECK(words_of(bytes, {0, bytes.size() - 3}) == "राम|और");
    CHECK(words_of(bytes, {0, bytes.size() - 1}) == "राम|और|श्याम");
    CHECK(words_of(bytes, {10, 16}) == "");
    CHECK(words_of(bytes, {4, 4}) == "");
}

TEST_CASE("words beside a name know their roles together and what stands between them") {
    const words_beside words(minister, {0, minister.size()});
    REQUIRE(words.last() == 4);
    CHECK(has_role(words.roles(0, 1), title_role::qualifier));
    CHECK(has_role(words.roles(2, 3), title_role::office));
    CHECK(words.roles(0, 2).empty());
    CHECK(words.roles(1, 1).empty());
    CHECK(words.before(1) == ' ');
    CHECK(words.before(2) == '-');
    CHECK(words.before(3) == ' ');
    CHECK(words_beside("राम, श्याम", {0, 29}).before(1) == '\0');
}

TEST_CASE("the words of one entry are found together, over their own separators alone") {
    const auto is_title = [](std::string_view bytes) {
        const words_beside words(bytes, {0, bytes.size()});
        return !words.roles(0, words.last()).empty();
    };
    CHECK(is_title("पी.एम."));
    CHECK(is_title("पी॰ एम॰"));
    CHECK(!is_title("पी एम"));
    CHECK(is_title("के बारे में"));
    CHECK(!is_title("के बारे"));
    CHECK(!is_title("के, बारे में"));
}

TEST_CASE("a stretch of the longest reach has room for its words") {
    std::string bytes;
    while (bytes.size() < 2 * words_beside::reach) bytes += "a.";
    const words_beside words(bytes, {0, words_beside::reach + 4});
    CHECK(words.last() == words_beside::reach / 2 + 2);
    CHECK(words.is_glued(1));
    CHECK(!words_beside("a. b", {0, 4}).is_glued(1));
}
