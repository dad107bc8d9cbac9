// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_SHOW_HPP
#define AKSHARA_EXAMPLES_SHOW_HPP

#include "inputs.hpp"
#include "program.hpp"

#include <akshara/version.hpp>

#include <string_view>

/// The main function of a program that shows one thing about each text it is given.
template <class Show>
int show(int argc, char** argv, std::string_view purpose, Show show_text) {
    const std::string path = argv[0];
    const std::string program = path.substr(path.find_last_of('/') + 1);
    return run(program, [&] {
        std::vector<std::string> files;
        bool options_end = false;
        for (const std::string& argument : std::vector<std::string>(argv + 1, argv + argc)) {
            if (options_end || argument == "-" || !argument.starts_with('-')) {
                files.push_back(argument);
            } else if (argument == "--") {
                options_end = true;
            } else if (argument == "--help" || argument == "-h") {
                std::cout << program << " [--help] [--version] [FILE…]\n\n" << purpose << "\n\n" << reads_and_ends_with;
                return fine;
            } else if (argument == "--version") {
                std::cout << program << " (akshara) " AKSHARA_VERSION "\n";
                return fine;
            } else {
                throw failure(wrong_options, "no option " + argument + ", see --help");
            }
        }
        return for_each_input(program, files, [&](const std::string&, input& in) {
            const std::string text = in.rest();
            show_text(std::string_view(text));
        });
    });
}

#endif
