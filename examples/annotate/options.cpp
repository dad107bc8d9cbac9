// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include "command_line.hpp"
#include "form_names.hpp"
#include "offset_units.hpp"
#include "vocabulary.hpp"

static constexpr const char* purpose =
    "Who said what in Hindi text: quotations with their speaker and cue, the names of a gazetteer, and glossed names.";

static constexpr const char* formats =
    "As JSON Lines each document is an object on a line of its own (schema akshara/1). Spans are bytes\n"
    "of the document's UTF-8, or what --offsets says, half-open; in strings ill-formed bytes are U+FFFD. As\n"
    "HTML all documents are one page, which needs nothing beside itself. With --summary there is one object\n"
    "that counts them, and no document.\n"
    "A record is a line that holds an object with \"id\" and \"text\"; any other line is answered by an object\n"
    "with its number and the error, and empty lines by nothing.\n"
    "A gazetteer is tab-separated, and its header names the columns: \"name\" and \"entity\" are read.\n"
    "Or it was made so by compile_gazetteer, and has its form.\n"
    "Without one, names that a document explains itself are looked for in it:\n"
    "शाह महमूद कुरैशी (Shah Mehmood Qureshi).\n"
    "Cues are tab-separated too: \"cue\" is read, forms of a verb with | between them, and where there are\n"
    "such columns \"form\", \"subject\", \"complement\" and \"weight\" (docs/guide/quotations.md).\n";

std::optional<options> read_options(int argc, char** argv) {
    options given;
    command_line line("annotate", purpose);
    CLI::App& app = line.options();
    app.add_option("--format", given.format, "What to print")
        ->check(CLI::IsMember({"text", "jsonl", "html"}))
        ->capture_default_str();
    app.add_option("--offsets", given.offsets, "What spans count in JSON Lines")
        ->check(CLI::IsMember(offset_unit_names))
        ->capture_default_str();
    app.add_flag("--summary", given.summary, "Print what there is in all documents together, as one JSON object");
    app.add_flag("--records", given.records, "Each line of the input is a record");
    app.add_option("--gazetteer", given.gazetteer, "The names to look for")->type_name("FILE");
    app.add_option("--form", given.form, "How names are compared")
        ->check(CLI::IsMember(form_names))
        ->default_str(default_form);
    app.add_option("--kinds", given.kinds, "The kinds of quotations to tell, with commas between: all of them")
        ->check(CLI::IsMember(kind_names))
        ->delimiter(',')
        ->allow_extra_args(false)
        ->type_name("KIND,…");
    app.add_option("--min-confidence", given.least_confidence, "How sure a quotation must be to be told")
        ->check(CLI::Range(0.0, 1.0))
        ->type_name("0…1")
        ->capture_default_str();
    app.add_option("--cues", given.cues, "Words of saying beside those that are known")->type_name("FILE");
    app.add_option("--jobs", given.jobs, "How many threads; the output is the same")
        ->check(CLI::Range(std::size_t{1}, std::size_t{256}))
        ->type_name("N")
        ->capture_default_str();
    given.progress = ::isatty(STDERR_FILENO) != 0;
    app.add_flag("--progress,!--no-progress", given.progress,
                 "Tell on standard error how many documents are done; so it is on a terminal");
    app.footer(formats + std::string(reads_and_ends_with) + "        4 for a bad record, gazetteer or list of cues.\n");
    if (!line.read(argc, argv)) return std::nullopt;
    given.files = line.files();
    return given;
}
