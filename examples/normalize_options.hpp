// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_NORMALIZE_OPTIONS_HPP
#define AKSHARA_EXAMPLES_NORMALIZE_OPTIONS_HPP

#include "command_line.hpp"
#include "form_names.hpp"

#include <algorithm>
#include <optional>

/// What `normalize` is asked for.
struct normalize_options {
    std::string form = "canonical";
    std::string edits; ///< how they are listed; empty: they are not
    bool check = false;
    bool write = false;
    bool progress = false;
    std::vector<std::string> files;
};

/// The options of the command line; none when help or the version was asked for, and printed.
inline std::optional<normalize_options> read_normalize_options(int argc, char** argv) {
    normalize_options given;
    command_line line("normalize", "Writes Hindi text in a form, line by line:\n"
                                   "  exact       every byte as it is\n"
                                   "  canonical   NFC\n"
                                   "  visual      and broken encoding repaired: पीडि\u093Cत becomes पीड\u093Cित\n"
                                   "  corpus      and plain digits, spaces and punctuation\n"
                                   "  search      a key for comparison: हिन्दी = हिंदी, गई = गयी, क़लम = कलम\n"
                                   "  lucene      the key that an index of Lucene 8 has\n"
                                   "  decomposed  NFD");
    CLI::App& app = line.options();
    app.add_option("--form", given.form, "Which form")->check(CLI::IsMember(text_form_names))->capture_default_str();
    CLI::Option* const edits = app.add_flag("--edits{tsv}", given.edits,
                                            "Write no text but what would be changed, where and by which steps, as a "
                                            "table; --edits=jsonl as JSON Lines")
                                   ->check(CLI::IsMember({"tsv", "jsonl"}))
                                   ->option_text("[=tsv|jsonl]");
    CLI::Option* const check =
        app.add_flag("--check", given.check,
                     "Write no text but the places that would be changed; status 1 if there are any")
            ->option_text(" ")
            ->excludes(edits);
    app.add_flag("--write", given.write,
                 "Write each FILE in its own place: the old one is there until the new one is whole")
        ->option_text(" ")
        ->excludes(edits)
        ->excludes(check);
    app.add_flag("--progress", given.progress, "Tell on standard error how much is done");
    app.footer("Lines and bytes are counted from 1, bytes in their line; a \"span\" is in bytes of the file, from 0.\n"
               "In a table \\u200D and the like stand for what is not seen, \\xE0 for an ill-formed byte.\n" +
               std::string(reads_and_ends_with) + "        1 for text that --check finds not to be in the form.\n");
    if (!line.read(argc, argv)) return std::nullopt;

    given.files = line.files();
    const bool reads_input =
        given.files.empty() || std::find(given.files.begin(), given.files.end(), "-") != given.files.end();
    if (given.write && reads_input)
        throw failure(wrong_options, "--write needs FILEs, and standard input is none, see --help");
    return given;
}

#endif
