// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_DOCUMENT_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_DOCUMENT_HPP

#include "json.hpp"

#include <string>
#include <variant>

/// A text and what it is known by: the name of its file, or the id of its record, kept as it was.
struct document {
    json id;
    std::string text;
};

/// A line that is no record: which, why, and the byte of the line where reading stopped.
struct bad_record {
    std::size_t line = 0;
    std::string message;
    std::size_t byte = 0;
};

/// Reads one line of JSON Lines: an object with the members `id` and `text`.
std::variant<document, bad_record> read_record(std::string_view json_text, std::size_t line);

#endif
