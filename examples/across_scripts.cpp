// SPDX-License-Identifier: BSL-1.0
#include "cldr_places.hpp"
#include "input.hpp"
#include "latin_sounds.hpp"
#include "program.hpp"

#include <akshara/icu/transliterate.hpp>
#include <akshara/phrase.hpp>
#include <akshara/version.hpp>

#include <iomanip>
#include <memory>
#include <set>
#include <string>
#include <utility>
#include <vector>

static std::unique_ptr<icu::Transliterator> made_of(const icu::UnicodeString& rules) {
    UErrorCode error = U_ZERO_ERROR;
    UParseError where;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createFromRules("Latin", rules, UTRANS_FORWARD, where, error));
    if (U_FAILURE(error)) throw failure(not_read, u_errorName(error));
    return made;
}

/// A text in small Latin letters, with the boundaries of its source. Hindi is spelled as English reads it: च is ch, never
/// k, and ग is gh, never j. The c and g that are Latin already wait in private characters meanwhile.
static akshara::icu4c::transformed_text latin(std::string_view text) {
    static const auto rules = made_of(u":: [:Latin:] Lower; c > \uE000; g > \uE001; :: Devanagari-Latin; c > ch; g > gh;"
                                      u"\uE000 > c; \uE001 > g; :: Latin-ASCII; :: Lower; [:L:] { \\' } [:L:] > ;");
    auto made = akshara::icu4c::transliterate(text, rules.get());
    if (!made) throw failure(not_read, std::string(made.problem.message()));
    return *std::move(made);
}

/// The names of one language by their sound; a name's entity is its place in the list.
static auto gazetteer_of(const places& listed, std::string place::* language) {
    std::vector<std::string> spelled;
    for (const place& each : listed) spelled.emplace_back(latin(each.*language).utf8());
    std::vector<akshara::phrase> names;
    for (const std::string& name : spelled) names.push_back({name, static_cast<akshara::entity_id>(names.size())});
    return akshara::gazetteer{sound_form, names};
}

static void show(std::string_view text, const places& listed, std::string place::* language) {
    const auto names = gazetteer_of(listed, language);
    const auto spelled = latin(text);
    for (const akshara::phrase_match& match : spelled | akshara::phrases(names))
        std::cout << match.span.first << '-' << match.span.last << '\t' << text.substr(match.span.first, match.span.size())
                  << '\t' << listed[match.entity].*language << '\n';
}

/// Each name of one language looked for by those of the other: of how many their own is found over the whole name, and how
/// many of such answers are right.
static void measure(const char* what, const places& listed, std::string place::* list, std::string place::* language) {
    const auto names = gazetteer_of(listed, list);
    std::size_t right = 0;
    std::size_t answers = 0;
    for (std::size_t own = 0; own < listed.size(); ++own) {
        const std::string& name = listed[own].*language;
        const auto spelled = latin(name);
        for (const akshara::phrase_match& match : spelled | akshara::phrases(names)) {
            if (match.span.size() != name.size()) continue;
            for (const akshara::entity_id entity : match.entities()) {
                ++answers;
                if (entity == own) ++right;
            }
        }
    }
    const auto percent = [right](std::size_t whole) { return 100.0 * static_cast<double>(right) / static_cast<double>(whole); };
    std::cout << what << '\t' << listed.size() << '\t' << percent(listed.size()) << '\t' << percent(answers) << '\n';
}

/// What the Latin names find in a Devanagari text and the Hindi names do not.
static void measure_false_hits(const char* what, const places& listed, std::string_view text) {
    std::vector<akshara::phrase> in_hindi;
    for (const place& each : listed) in_hindi.push_back({each.hindi, 0});
    const akshara::gazetteer hindi_names{akshara::search_form, in_hindi};
    std::set<std::size_t> true_places;
    for (const akshara::phrase_match& match : text | akshara::phrases(hindi_names)) true_places.insert(match.span.first);

    const auto names = gazetteer_of(listed, &place::english);
    const auto spelled = latin(text);
    std::size_t hits = 0;
    std::size_t false_hits = 0;
    for (const akshara::phrase_match& match : spelled | akshara::phrases(names)) {
        ++hits;
        if (!true_places.contains(match.span.first)) ++false_hits;
    }
    std::cout << what << '\t' << hits << '\t' << false_hits << '\n';
}

static void measure_all() {
    std::cout << std::fixed << std::setprecision(1) << "list\tnames\trecall\tprecision\n";
    const places countries = cldr_places::territories();
    const places towns = cldr_places::cities();
    measure("territories, Latin list", countries, &place::english, &place::hindi);
    measure("territories, Hindi list", countries, &place::hindi, &place::english);
    measure("cities, Latin list", towns, &place::english, &place::hindi);
    measure("cities, Hindi list", towns, &place::hindi, &place::english);
    input article(AKSHARA_ARTICLE);
    const std::string text = article.rest();
    std::cout << "\nlist\thits in the article\tfalse\n";
    measure_false_hits("territories", countries, text);
    measure_false_hits("cities", towns, text);
}

int main(int argc, char** argv) {
    return run("across_scripts", [&] {
        const std::string option = argc == 2 ? argv[1] : "";
        if (argc > 2 || (argc == 2 && option != "--measure" && option != "--help" && option != "--version"))
            throw failure(wrong_options, "one option at most, see --help");
        if (option == "--measure") {
            measure_all();
        } else if (option == "--version") {
            std::cout << "across_scripts (akshara) " AKSHARA_VERSION "\n";
        } else if (option == "--help") {
            std::cout << "across_scripts [--measure] [--help] [--version]\n\nLatin names found in a Devanagari text, and Hindi names in a Latin one.\n"
                         "--measure: how well, by the places that CLDR names in both languages.\n";
        } else {
            show("निकारागुआ, मॉरीशस और क्रोएशिया के दूत नैरोबी में मिले।",
                 {{"Nicaragua", ""}, {"Mauritius", ""}, {"Croatia", ""}, {"Nairobi", ""}, {"Niger", ""}}, &place::english);
            show("Ministers of Guatemala, Ethiopia and Zimbabwe met in New York.",
                 {{"", "ग्वाटेमाला"}, {"", "इथियोपिया"}, {"", "ज़िम्बाब्वे"}, {"", "न्यूयॉर्क"}}, &place::hindi);
        }
        return fine;
    });
}
