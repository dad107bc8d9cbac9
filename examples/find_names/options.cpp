// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include "command_line.hpp"
#include "form_names.hpp"

#include <map>

static const std::map<std::string, akshara::match_selection> selections = {
    {"leftmost-longest", akshara::match_selection::leftmost_longest},
    {"all", akshara::match_selection::all},
    {"maximal", akshara::match_selection::maximal}};

static const std::map<std::string, akshara::hyphen_policy> hyphen_policies = {
    {"keep", akshara::hyphen_policy::keep},
    {"drop", akshara::hyphen_policy::drop},
    {"require", akshara::hyphen_policy::require}};

static constexpr const char* formats =
    "A gazetteer is tab-separated, and its header names the columns: \"name\" and \"entity\" are read.\n"
    "Or it was made so by compile_gazetteer, and has its form.\n"
    "Formats: text is FILE:LINE:BYTE: NAME [ENTITY; ENTITY], counted from 1, the byte in its line; jsonl is\n"
    "an object a name, and tsv a row. Their spans are bytes of the file, from 0, half-open. A name that\n"
    "touches a hyphen is flagged: (hyphen), \"flags\": [\"hyphen\"], or hyphen in its column. They also have\n"
    "the titles and the postposition around the name, and its level: the strictest of exact, canonical,\n"
    "visual and search at which the gazetteer spells it so; a compiled one keeps no spellings. Where it\n"
    "would be misread, \\u200D and the like stand for what is not seen, \\xE0 for an ill-formed byte, \\x2C\n"
    "for the comma in an entity of a list.\n";

std::optional<options> read_options(int argc, char** argv) {
    options given;
    std::string selection = "leftmost-longest", hyphen = "keep";
    command_line line("find_names",
                      "Finds the names of a gazetteer in Hindi text: whole words, in any spelling that the form\n"
                      "makes equal.");
    CLI::App& app = line.options();
    app.add_option("--gazetteer", given.gazetteer, "The names to look for")->type_name("FILE")->required();
    app.add_option("--form", given.form, "How names are compared")
        ->check(CLI::IsMember(form_names))
        ->default_str(default_form);
    app.add_option(
           "--policy", selection,
           "Which of the names that overlap: the first, and of those the longest;\nall; or those inside no other")
        ->check(CLI::IsMember(selections))
        ->capture_default_str();
    app.add_option("--hyphen", hyphen, "What becomes of a name that touches a hyphen: पाकिस्तान-स्ट्रीम")
        ->check(CLI::IsMember(hyphen_policies))
        ->capture_default_str();
    app.add_option("--format", given.format, "What to print")
        ->check(CLI::IsMember({"text", "jsonl", "tsv"}))
        ->capture_default_str();
    app.add_flag("--progress", given.progress, "Tell on standard error how much is done");
    app.footer(formats + std::string(reads_and_ends_with) + "        4 for a bad gazetteer.\n");
    if (!line.read(argc, argv)) return std::nullopt;
    given.policy = {selections.at(selection), hyphen_policies.at(hyphen)};
    given.files = line.files();
    return given;
}
