// SPDX-License-Identifier: BSL-1.0
#include <akshara/phrase.hpp>
#include <akshara/normalize.hpp>

#include "catch.hpp"
#include "shared_data.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

using namespace akshara;
using nlohmann::json;

namespace {

std::vector<std::string> lines_of(const std::string& file) {
    std::vector<std::string> lines;
    std::istringstream in(file);
    for (std::string line; std::getline(in, line);)
        if (!line.empty()) lines.push_back(line);
    return lines;
}

/// The rows of gazetteer.tsv: id, entity, type, name, flags.
struct name_table_file {
    std::vector<std::string> names;
    std::vector<phrase> phrases;
    std::map<std::string, entity_id> entity_of_id;

    explicit name_table_file(const std::string& file) {
        std::vector<entity_id> entities;
        std::map<std::string, entity_id> numbers;
        const std::vector<std::string> lines = lines_of(file);
        for (std::size_t k = 1; k < lines.size(); ++k) {
            std::istringstream row(lines[k]);
            std::string id, entity, type, name;
            std::getline(row, id, '\t');
            std::getline(row, entity, '\t');
            std::getline(row, type, '\t');
            std::getline(row, name, '\t');
            const auto number = numbers.emplace(entity, static_cast<entity_id>(numbers.size())).first->second;
            entity_of_id[id] = number;
            names.push_back(name);
            entities.push_back(number);
        }
        for (std::size_t k = 0; k < names.size(); ++k) phrases.push_back({names[k], entities[k]});
    }
};

struct marked {
    std::size_t first, last;
    std::vector<entity_id> entities;
    bool hyphen;

    friend bool operator==(const marked&, const marked&) = default;
};

std::vector<marked> expected_of(const json& matches, const name_table_file& names, const std::string& level) {
    std::vector<marked> expected;
    for (const json& m : matches) {
        const json levels = m.value("levels", json::array({level}));
        if (std::find(levels.begin(), levels.end(), level) == levels.end()) continue;
        marked one{m.at("start"), m.at("end"), {}, false};
        for (const json& id : m.at("ids")) one.entities.push_back(names.entity_of_id.at(id));
        std::sort(one.entities.begin(), one.entities.end());
        for (const json& flag : m.value("flags", json::array())) one.hyphen = one.hyphen || flag == "hyphen-compound";
        expected.push_back(one);
    }
    return expected;
}

template <class Text, class Form>
std::vector<marked> found_in(const Text& text, const gazetteer<Form>& names) {
    std::vector<marked> found;
    for (const phrase_match m : text | phrases(names)) {
        std::vector<entity_id> entities(m.entities().begin(), m.entities().end());
        std::sort(entities.begin(), entities.end());
        found.push_back({m.span.first, m.span.last, entities, m.hyphen});
    }
    return found;
}

/// A name of the source, and the name there that it is short for.
struct surname_link {
    akshara::span span;
    std::string surface, full;

    friend bool operator==(const surname_link&, const surname_link&) = default;
};

template <class Text, class Form>
std::vector<surname_link> surname_links_in(const Text& text, std::string_view source, const gazetteer<Form>& names) {
    std::vector<surname_link> found;
    const auto part = [&](akshara::span s) { return std::string(source.substr(s.first, s.size())); };
    for (const mention& m : text | mentions(names))
        if (m.link) found.push_back({m.span, part(m.span), part(m.link->span)});
    return found;
}

/// How many of the passages have other matches than the annotation at this level.
template <class Form>
std::size_t wrong_passages(Form form, const std::string& level, const std::string& table, const std::string& passages) {
    const name_table_file list(table);
    const gazetteer names{form, list.phrases};
    std::size_t wrong = names.rejected().size();
    for (const std::string& line : lines_of(passages)) {
        const json passage = json::parse(line);
        const std::string text = passage.at("text");
        const auto expected = expected_of(passage.at("matches"), list, level);
        const bool right = found_in(text, names) == expected;
        wrong += !right;
        if (!right) UNSCOPED_INFO(passage.at("id"));
    }
    return wrong;
}

} // namespace

TEST_CASE("the annotated passages: every name at the level exact and at the level spelling") {
    const auto table = shared_data("phrases/gazetteer.tsv");
    const auto passages = shared_data("phrases/dev.jsonl");
    if (!table || !passages) return skip("needs phrases/gazetteer.tsv and phrases/dev.jsonl of the shared data");
    CHECK(lines_of(*passages).size() == 56);
    CHECK(wrong_passages(exact_form, "exact", *table, *passages) == 0);
    CHECK(wrong_passages(search_form, "spelling", *table, *passages) == 0);
}

TEST_CASE("the article: its 31 names, raw and normalized, and its 2 glosses") {
    const auto table = shared_data("phrases/gazetteer.tsv");
    const auto annotation = shared_data("phrases/article.json");
    const auto article = shared_data("text/article.txt");
    if (!table || !annotation || !article) return skip("needs the article and its names of the shared data");
    const json data = json::parse(*annotation);
    const name_table_file list(*table);
    const gazetteer names{search_form, list.phrases};
    const auto expected = expected_of(data.at("matches"), list, "spelling");
    CHECK(expected.size() == 31);

    const auto raw = found_in(*article, names);
    REQUIRE(raw.size() == expected.size());
    for (std::size_t k = 0; k < raw.size(); ++k) {
        CHECK(raw[k].first == expected[k].first);
        CHECK(raw[k].last == expected[k].last);
        CHECK(raw[k].entities == expected[k].entities);
    }
    CHECK(found_in(normalize(*article, search_form), names) == raw);

    const auto glosses = *article | glossed_names;
    const json& pairs = data.at("gloss_pairs");
    REQUIRE(glosses.size() == pairs.size());
    for (std::size_t k = 0; k < glosses.size(); ++k) {
        CHECK(glosses[k].name.span == span{pairs[k].at("name_start"), pairs[k].at("name_end")});
        CHECK(glosses[k].gloss.span == span{pairs[k].at("start"), pairs[k].at("end")});
        CHECK(glosses[k].gloss.text == pairs[k].at("latin").get<std::string>());
    }
}

TEST_CASE("the article: every surname is short for its full name, and nothing else is, raw and normalized") {
    const auto table = shared_data("phrases/gazetteer.tsv");
    const auto annotation = shared_data("phrases/article.json");
    const auto article = shared_data("text/article.txt");
    if (!table || !annotation || !article) return skip("needs the article and its names of the shared data");
    const name_table_file list(*table);
    const gazetteer names{search_form, list.phrases};
    const json data = json::parse(*annotation);
    std::vector<surname_link> expected;
    for (const json& link : data.at("surname_links"))
        expected.push_back({{link.at("start"), link.at("end")}, link.at("surface"), link.at("full")});
    CHECK(expected.size() == 10);
    CHECK(surname_links_in(*article, *article, names) == expected);
    CHECK(surname_links_in(normalize(*article, search_form), *article, names) == expected);
}

TEST_CASE("a list of fifty thousand places: every name is taken and found in itself") {
    const auto file = shared_data("phrases/places.txt");
    if (!file) return skip("needs phrases/places.txt of the shared data");
    const std::vector<std::string> names = lines_of(*file);
    std::vector<phrase> list;
    for (std::size_t k = 0; k < names.size(); ++k) list.push_back({names[k], static_cast<entity_id>(k)});
    const gazetteer places{search_form, list};
    CHECK(places.rejected().empty());
    std::size_t missing = 0;
    for (std::size_t k = 0; k < names.size(); ++k) {
        const auto found = names[k] | phrases(places);
        const auto first = found.begin();
        bool listed = false;
        if (first != found.end())
            for (const entity_id entity : first->entities()) listed = listed || entity == k;
        missing += !listed;
    }
    CHECK(missing == 0);
}
