// SPDX-License-Identifier: BSL-1.0
#include "form_names.hpp"
#include "names/compiled_gazetteer.hpp"
#include "names/gazetteer_table.hpp"
#include "program_line.hpp"
#include "replacement_file.hpp"

#include <akshara/phrase/aliases.hpp>

#include <filesystem>
#include <optional>

/// What compile_gazetteer is told.
struct options {
    std::string table;
    std::string compiled;
    std::string form = default_form;
    std::string aliases; ///< which are made; empty: none
    bool progress = false;
};

/// Nothing when help or the version was asked for, and printed.
static std::optional<options> read_options(int argc, char** argv) {
    options given;
    program_line line(
        "compile_gazetteer",
        "Writes a gazetteer as find_names and annotate read it at once: names in their form, searched in\n"
        "place, with their entities. The file is the same on every machine, and it has its form.");
    CLI::App& app = line.options();
    app.add_option("IN", given.table, "Tab-separated; its header names the columns, \"name\" and \"entity\" are read")
        ->type_name("")
        ->required();
    app.add_option("OUT", given.compiled, "What to write: an old file is there until the new one is whole")
        ->type_name("")
        ->required();
    app.add_option("--form", given.form, "How names are compared")
        ->check(CLI::IsMember(form_names))
        ->capture_default_str();
    app.add_flag("--aliases{initials}", given.aliases,
                 "Look for other spellings too: of initials (बी.जे.पी., बी॰जे॰पी॰, बी जे पी, बीजेपी); --aliases=spaces also for "
                 "names with words joined, parted or with a hyphen")
        ->check(CLI::IsMember({"initials", "spaces"}))
        ->option_text("[=initials|spaces]");
    app.add_flag("--progress", given.progress, "Tell on standard error how much is done");
    app.footer("Names that the form cannot take are told on standard error.\n"
               "Status: 0; 2 for wrong options; 3 for a file that cannot be read or written; 4 for a bad table.\n");
    if (!line.read(argc, argv)) return std::nullopt;
    std::error_code none; // a file that is not there is no other
    if (given.compiled == "-" || std::filesystem::equivalent(given.table, given.compiled, none))
        throw failure(wrong_options, "OUT is to be a file, and not IN, see --help");
    return given;
}

/// The names, and behind them the other spellings that were asked for.
static akshara::phrase_list spellings(const name_list& names, const std::string& aliases) {
    using enum akshara::space_variants;
    if (!aliases.empty()) return akshara::with_aliases(names.phrases(), {.spaces = aliases == "spaces" ? all : none});
    akshara::phrase_list as_listed;
    for (const akshara::phrase& name : names.phrases()) as_listed.add(name);
    return as_listed;
}

static compiled_gazetteer compile(const options& given, const name_list& names, const akshara::phrase_list& spellings) {
    return with_form(given.form, [&](auto chosen) {
        const akshara::gazetteer gazetteer(chosen, spellings);
        tell_rejected(given.table, names, gazetteer.rejected());
        return compiled_gazetteer{given.form, names.entities(), std::string(gazetteer.block())};
    });
}

int main(int argc, char** argv) {
    return run("compile_gazetteer", [&] {
        const std::optional<options> given = read_options(argc, argv);
        if (!given) return fine;
        const auto tell = [&](std::size_t count, const char* what) {
            if (given->progress) std::cerr << "compile_gazetteer: " << count << what << std::endl;
        };

        input table(given->table);
        const name_list names = read_gazetteer_table(given->table, table);
        tell(names.size(), " names read");
        const akshara::phrase_list all = spellings(names, given->aliases);
        if (!given->aliases.empty()) tell(all.size() - names.size(), " other spellings made");
        const std::string bytes = to_bytes(compile(*given, names, all));
        replacement_file file(given->compiled);
        file.write(bytes);
        file.put_in_place();
        tell(bytes.size(), " bytes written");
        return fine;
    });
}
