// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include "command_line.hpp"
#include "form_names.hpp"

static constexpr const char* purpose =
    "Who said what in Hindi text: quotations with their speaker and cue, the names of a gazetteer, and glossed names.";

static constexpr const char* formats =
    "As JSON Lines each document is an object on a line of its own (schema akshara/1). Spans are bytes\n"
    "of the document's UTF-8, half-open; in strings ill-formed bytes are U+FFFD. A record is a line that\n"
    "holds an object with \"id\" and \"text\"; any other line is answered by an object with its number and\n"
    "the error, and empty lines by nothing.\n"
    "A gazetteer is tab-separated, and its header names the columns: \"name\" and \"entity\" are read.\n"
    "Or it was made so by compile_gazetteer, and has its form.\n"
    "Without one, names that a document explains itself are looked for in it:\n"
    "शाह महमूद कुरैशी (Shah Mehmood Qureshi).\n";

std::optional<options> read_options(int argc, char** argv) {
    options given;
    command_line line("annotate", purpose);
    CLI::App& app = line.options();
    app.add_option("--format", given.format, "What to print")
        ->check(CLI::IsMember({"text", "jsonl"}))
        ->capture_default_str();
    app.add_flag("--records", given.records, "Each line of the input is a record");
    app.add_option("--gazetteer", given.gazetteer, "The names to look for")->type_name("FILE");
    app.add_option("--form", given.form, "How names are compared")
        ->check(CLI::IsMember(form_names))
        ->default_str(default_form);
    app.add_option("--jobs", given.jobs, "How many threads; the output is the same")
        ->check(CLI::Range(std::size_t{1}, std::size_t{256}))
        ->type_name("N")
        ->capture_default_str();
    app.add_flag("--progress", given.progress, "Tell on standard error how many documents are done");
    app.footer(formats + std::string(reads_and_ends_with) + "        4 for a bad record or gazetteer.\n");
    if (!line.read(argc, argv)) return std::nullopt;
    given.files = line.files();
    return given;
}
