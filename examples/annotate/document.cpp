// SPDX-License-Identifier: BSL-1.0
#include "document.hpp"

#include <akshara/segment/truncate.hpp>
#include <akshara/text/ill_formed.hpp>

/// What the parser says, without its numbers and with no more of the record than a line can show.
static std::string message_of(const json::parse_error& error) {
    std::string_view message = error.what();
    if (const std::size_t colon = message.find(": "); colon != message.npos) message.remove_prefix(colon + 2);
    return std::string(akshara::truncate(message, 200));
}

std::variant<document, bad_record> read_record(std::string_view json_text, std::size_t line) {
    json_text = json_text.substr(0, json_text.find_last_not_of("\r\n") + 1);
    try {
        json record = json::parse(json_text);
        if (!record.is_object()) return bad_record{line, "the record is not an object", 0};
        const auto text = record.find("text");
        if (text == record.end() || !text->is_string()) return bad_record{line, "the record has no string \"text\"", 0};
        const auto id = record.find("id");
        return document{id == record.end() ? json() : std::move(*id), std::move(text->get_ref<std::string&>())};
    } catch (const json::parse_error& error) {
        if (const auto place = akshara::find_ill_formed(json_text))
            return bad_record{line, "the record is not UTF-8", place->span.first};
        return bad_record{line, message_of(error), error.byte == 0 ? 0 : error.byte - 1};
    }
}
