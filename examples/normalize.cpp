// SPDX-License-Identifier: BSL-1.0
#include "command_line.hpp"
#include "form_names.hpp"

#include <akshara/normalize.hpp>

/// Line by line, so that memory is bounded by the longest line. Line ends, and the lack of the last one, stay.
template <class Form>
void normalize_lines(input& in, Form form) {
    for (std::string line; in.next_line(line);) {
        std::cout << akshara::normalize(line, form).utf8();
        if (!in.line_waits()) std::cout.flush();
    }
}

int main(int argc, char** argv) {
    return run("normalize", [&] {
        command_line line("normalize", "Writes Hindi text in a form: exact (every byte as it is), canonical (NFC), visual\n"
                                       "(broken encoding repaired), corpus (and plain digits and punctuation) or search (a\n"
                                       "key for comparison: हिन्दी = हिंदी, गई = गयी, क़लम = कलम).");
        std::string form = "canonical";
        line.options()
            .add_option("--form", form, "Which form")
            ->check(CLI::IsMember(form_names))
            ->capture_default_str();
        if (!line.read(argc, argv)) return fine;

        return with_form(form, [&](auto chosen) {
            return for_each_input("normalize", line.files(),
                                  [&](const std::string&, input& in) { normalize_lines(in, chosen); });
        });
    });
}
