// SPDX-License-Identifier: BSL-1.0
#include "form_names.hpp"
#include "names/compiled_gazetteer.hpp"
#include "names/gazetteer_table.hpp"
#include "names/spelling_list.hpp"
#include "names/word_count_table.hpp"
#include "program_line.hpp"
#include "replacement_file.hpp"

#include <filesystem>

/// What compile_gazetteer is told.
struct options {
    std::string table;
    std::string compiled;
    std::string form = default_form;
    std::string aliases; ///< which are made; empty: none
    std::string word_counts; ///< by which names are told that are everyday words; empty: none are
    std::string report;      ///< where they are told; empty: on standard error
    std::uint64_t per_million = akshara::everyday_options{}.per_million;
    bool progress = false;
};

/// Also of files that are not there yet.
static bool is_same_file(const std::string& a, const std::string& b) {
    namespace files = std::filesystem;
    std::error_code none; // what cannot be looked up is no other
    if (files::exists(a, none) != files::exists(b, none)) return false;
    const auto place = [&](const std::string& name) { return files::weakly_canonical(files::absolute(name, none), none); };
    return files::equivalent(a, b, none) || place(a) == place(b);
}

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
    CLI::Option* const counts =
        app.add_option("--word-counts", given.word_counts,
                       "Tell which names are everyday words too (गया, में, राम), by the words of running text counted in "
                       "FILE: tab-separated; its header names the columns, \"token\" and \"count\" are read")
            ->type_name("FILE");
    app.add_option("--per-million", given.per_million, "From how many of each million words on a word is an everyday one")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber)
        ->capture_default_str()
        ->needs(counts);
    app.add_option("--report", given.report, "Tell them in FILE")->type_name("FILE")->needs(counts);
    app.add_flag("--progress", given.progress, "Tell on standard error how much is done");
    app.footer("Names that the form cannot take are told on standard error; so are, without --report, those that are everyday\n"
               "words, as tab-separated rows: line, name, count, per_million. They are compiled all the same.\n"
               "Status: 0; 2 for wrong options; 3 for a file that cannot be read or written; 4 for a bad table.\n");
    if (!line.read(argc, argv)) return std::nullopt;
    if (given.compiled == "-" || is_same_file(given.table, given.compiled))
        throw failure(wrong_options, "OUT is to be a file, and not IN, see --help");
    for (const std::string& other : {given.table, given.compiled, given.word_counts})
        if (given.report == "-" || (!given.report.empty() && is_same_file(given.report, other)))
            throw failure(wrong_options, "--report is to be a file of its own, see --help");
    if (!given.word_counts.empty() && is_same_file(given.word_counts, given.compiled))
        throw failure(wrong_options, "OUT is to be a file, and not --word-counts, see --help");
    return given;
}

static spelling_list spellings(const name_list& names, const std::string& aliases) {
    using enum akshara::space_variants;
    if (aliases.empty()) return {names, {}};
    return {names, akshara::alias_options{.spaces = aliases == "spaces" ? all : none}};
}

static void report_everyday_names(const options& given, const spelling_list& spellings, const word_count_table& counts) {
    const auto everyday = with_form(given.form, [&](auto chosen) {
        return akshara::everyday_names(spellings.phrases(), counts.word_counts(), {.per_million = given.per_million}, chosen);
    });
    const std::string rows = spellings.everyday_rows(everyday);
    if (given.report.empty()) {
        std::cerr << rows;
        return;
    }
    replacement_file file(given.report);
    file.write(rows);
    file.put_in_place();
}

static compiled_gazetteer compile(const options& given, const name_list& names, const spelling_list& spellings) {
    return with_form(given.form, [&](auto chosen) {
        const akshara::gazetteer gazetteer(chosen, spellings.phrases());
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
        const spelling_list all = spellings(names, given->aliases);
        if (!given->aliases.empty()) tell(all.phrases().size() - names.size(), " other spellings made");
        if (!given->word_counts.empty()) {
            input file(given->word_counts);
            const word_count_table counts(given->word_counts, file);
            tell(counts.size(), " word counts read");
            report_everyday_names(*given, all, counts);
        }
        const std::string bytes = to_bytes(compile(*given, names, all));
        replacement_file file(given->compiled);
        file.write(bytes);
        file.put_in_place();
        tell(bytes.size(), " bytes written");
        return fine;
    });
}
