// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase/aliases.hpp>
#include <akshara/phrase/find_first.hpp>
#include <akshara/phrase/phrases.hpp>

#include "catch.hpp"
#include "generator.hpp"
#include "values.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

using namespace akshara;

namespace {

using list = std::vector<std::string>;

constexpr alias_options spaces{.spaces = space_variants::all};

static_assert([] {
    const gazetteer parties{search_form, with_aliases({{"बी.जे.पी.", 1}})};
    return !("बी जे पी" | phrases(parties)).empty() && !("बीजेपी" | phrases(parties)).empty();
}());

list surfaces(const phrase_list& names) {
    list found;
    for (const phrase& name : names) found.emplace_back(name.surface);
    return found;
}
bool is_alias(const std::string& alias, const std::string& name, alias_options options = {}) {
    const list made = surfaces(aliases({name, 1}, options));
    return std::find(made.begin(), made.end(), alias) != made.end();
}
/// Whether a gazetteer of one and its aliases finds the other as a whole, both ways.
template <class Form>
bool find_each_other(Form, const std::string& a, const std::string& b, alias_options options = {}) {
    const auto finds = [&](const std::string& name, const std::string& text) {
        const gazetteer names{Form{}, with_aliases({{name, 1}}, options)};
        for (const phrase_match& m : text | phrases(names)) return m.span.first == 0 && text.size() - m.span.last <= 3;
        return false;
    };
    return finds(a, b) && finds(b, a);
}

} // namespace

TEST_CASE("initials are made with dots, with the abbreviation sign, with spaces and joined") {
    CHECK(surfaces(aliases({"बी.जे.पी.", 1})) ==
          list{"बी.जे.पी", "बी. जे. पी", "बी॰जे॰पी", "बी॰ जे॰ पी", "बी जे पी", "बीजेपी"});
    CHECK(surfaces(aliases({"बीजेपी", 1})) ==
          list{"बी.जे.पी", "बी. जे. पी", "बी॰जे॰पी", "बी॰ जे॰ पी", "बी जे पी"});
    CHECK(surfaces(aliases({"सी. आर. वर्मा", 1})) ==
          list{"सी.आर. वर्मा", "सी॰आर॰ वर्मा", "सी॰ आर॰ वर्मा", "सी.आर वर्मा", "सी॰आर वर्मा", "सी आर वर्मा", "सीआर वर्मा"});
}

TEST_CASE("each spelling of initials finds each other one") {
    const list party{"बी.जे.पी.", "बी. जे. पी.", "बी॰जे॰पी॰", "बी०जे०पी०", "बी जे पी", "बीजेपी"};
    const list person{"सी. आर. वर्मा", "सी.आर. वर्मा", "सी.आर वर्मा", "सी आर वर्मा", "सीआर वर्मा"};
    for (const list& names : {party, person})
        for (const std::string& a : names)
            for (const std::string& b : names) {
                INFO(a << " = " << b);
                CHECK(find_each_other(search_form, a, b));
                CHECK((find_each_other(exact_form, a, b) || b.find("०") != b.npos || a.find("०") != a.npos));
            }
}

TEST_CASE("one initial with a dot may do without, and is not joined to the next word") {
    CHECK(surfaces(aliases({"एस. जयशंकर", 1})) == list{"एस॰ जयशंकर", "एस जयशंकर"});
    CHECK(surfaces(aliases({"डॉ. राम", 1})) == list{"डॉ॰ राम", "डॉ राम"});
}

TEST_CASE("a title before initials is not one of them") {
    const std::string name = "डॉ. ए.पी.जे. अब्दुल कलाम";
    for (const char* alias : {"डॉ. एपीजे अब्दुल कलाम", "डॉ एपीजे अब्दुल कलाम", "डॉ. ए पी जे अब्दुल कलाम", "डॉ. ए.पी.जे अब्दुल कलाम"})
        CHECK(is_alias(alias, name));
    CHECK_FALSE(is_alias("डॉएपीजे अब्दुल कलाम", name));
}

TEST_CASE("first clusters with dots are initials too, and of the Latin letters those with dots") {
    CHECK(is_alias("भाजपा", "भा.ज.पा."));
    CHECK(is_alias("उप्र", "उ.प्र."));
    CHECK(is_alias("अभा विद्यार्थी परिषद", "अ.भा. विद्यार्थी परिषद"));
    CHECK(is_alias("BJP", "B.J.P."));
    CHECK(aliases({"BJP", 1}).empty());
}

TEST_CASE("words that spell letters are parted where one letter ends, also in another spelling than the folded one") {
    CHECK(is_alias("एच.डी. देवगौड़ा", "एचडी देवगौड़ा"));
    CHECK(is_alias("ज़ेड.पी", "ज़ेडपी"));
    CHECK(is_alias("डब्ल्यू एच ओ", "डब्ल्यूएचओ"));
}

TEST_CASE("names without initials have no such aliases") {
    for (const char* name : {"", "!", "राम", "नरेंद्र मोदी", "गांधी जी", "के", "जी.", "नई दिल्ली", "राम. श्याम", "अल-क़ायदा", "क ख", "राम, बी", "3.5", "१.२"})
        CHECK(aliases({name, 1}).empty());
    CHECK_FALSE(aliases({"क.ख", 1}).empty());
}

TEST_CASE("two letters that are everyday words are not written one behind the other") {
    CHECK_FALSE(is_alias("जी के", "जीके"));
    CHECK_FALSE(is_alias("पी के", "पी.के."));
    CHECK(is_alias("पी.के", "पीके"));
    CHECK(is_alias("टी वी", "टीवी"));
    CHECK(is_alias("पी के बंसल", "पी.के. बंसल"));
}

TEST_CASE("on request words are joined, parted and written with a hyphen") {
    CHECK(surfaces(aliases({"उत्तर प्रदेश", 1}, spaces)) == list{"उत्तरप्रदेश", "उत्तर-प्रदेश"});
    CHECK(surfaces(aliases({"अल-क़ायदा", 1}, spaces)) == list{"अलक़ायदा", "अल क़ायदा"});
    CHECK(surfaces(aliases({"क ख ग", 1}, spaces)) == list{"कख ग", "क-ख ग", "क खग", "क ख-ग"});
    CHECK(is_alias("जमात ए इस्लामी", "जमात-ए-इस्लामी", spaces));
    CHECK(find_each_other(search_form, "जम्मू-कश्मीर", "जम्मू कश्मीर", spaces));
    CHECK(surfaces(aliases({"बी ०१", 1}, spaces)) == list{"बी-०१"});
    CHECK(aliases({"राम, श्याम", 1}, spaces).empty());
    CHECK(aliases({"राम\nश्याम", 1}, spaces).empty());
}

TEST_CASE("aliases name whom the name names, and stand behind the list") {
    const std::vector<phrase> names{{"बीजेपी", 4}, {"", 5}, {"राम", 6}, {"बी जे पी", 7}};
    const phrase_list all = with_aliases(names);
    for (std::size_t k = 0; k < names.size(); ++k) CHECK(all[k] == names[k]);
    const gazetteer made{search_form, all};
    CHECK(made.rejected() == std::vector<rejected_phrase>{{1, rejection_reason::empty}});
    for (const char* name : {"बी॰जे॰पी॰", "बीजेपी", "बी जे पी"}) {
        const auto found = find_first(name, phrases(made));
        REQUIRE(found);
        CHECK(found->entities().size() == 2);
    }
    CHECK(find_first("बीजेपी", phrases(made))->entity == 4);
    CHECK(find_first("बी जे पी", phrases(made))->entity == 7);
}

TEST_CASE("a name of more words than a phrase may have has no aliases") {
    std::string most = "बी.जे.पी.";
    for (int k = 3; k < 32; ++k) most += " क";
    CHECK_FALSE(aliases({most, 1}).empty());
    CHECK(aliases({most + " क", 1}).empty());
}

TEST_CASE("whatever a name is made of, its aliases are as many as promised, each once, and a gazetteer takes them") {
    const list pieces{"बी", "जे", "पी", "बीजेपी", "क", "\u093F", "\u094D", "राम", "ज़", "०", "१", "A", " ", " ", ".", ".", "॰", "-", ". ",
                      ",", "\n", "\u200D", "\u200B", "\xE0\xA4", "\xFF"};
    generator random{1};
    std::size_t wrong = 0, made = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string name;
        for (std::size_t k = random.below(9); k > 0; --k) name += pieces[random.below(pieces.size())];
        const list few = surfaces(aliases({name, 1})), many = surfaces(aliases({name, 1}, spaces));
        const std::set<std::string> each(many.begin(), many.end());
        wrong += few.size() > 10 || many.size() > few.size() + 2 * name.size() + 1 || each.size() != many.size() || each.count(name) != 0;
        if (gazetteer{canonical_form, {{name, 1}}}.rejected().empty())
            wrong += !gazetteer{canonical_form, aliases({name, 1}, spaces)}.rejected().empty();
        made += many.size();
    }
    CHECK(wrong == 0);
    CHECK(made > 20000);
}
