// SPDX-License-Identifier: BSL-1.0
#include "compiled_gazetteer.hpp"

#include "flat_bytes.hpp"
#include "form_names.hpp"

#include <akshara/phrase/gazetteer_view.hpp>
#include <akshara/text/ill_formed.hpp>

#include <algorithm>

// The file: `magic`, then as numbers of eight bytes the version, the size of what follows them and its checksum; then
// the form, how many entities there are, the entities, and the block, each string with its size before it.
static constexpr std::string_view magic = "\x89"
                                          "akshara";
static constexpr std::uint64_t version = 1;

/// FNV-1a of 64 bits: one changed byte always changes it. It shows damage; it is no proof against forgery.
static std::uint64_t checksum(std::string_view bytes) {
    std::uint64_t sum = 0xCBF29CE484222325;
    for (const char byte : bytes) sum = (sum ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
    return sum;
}

std::string to_bytes(const compiled_gazetteer& gazetteer) {
    std::string body = sized_bytes(gazetteer.form) + number_bytes(gazetteer.entities.size());
    for (const std::string& entity : gazetteer.entities) body += sized_bytes(entity);
    body += sized_bytes(gazetteer.block);
    return std::string(magic) + number_bytes(version) + number_bytes(body.size()) + number_bytes(checksum(body)) + body;
}

/// Whether a table could hold it.
static bool is_cell(std::string_view entity) {
    return !entity.empty() && entity.find_first_of("\t\n") == entity.npos && akshara::is_well_formed(entity);
}

/// Why the file is refused; nothing when it was read.
static std::optional<std::string> read_file(std::string_view file, compiled_gazetteer& into) {
    flat_bytes bytes(file);
    const std::string_view begins = bytes.take(std::min(file.size(), magic.size())).value();
    if (begins != magic.substr(0, begins.size())) return "neither a table nor a compiled gazetteer";
    const auto made_for = bytes.take_number(), size = bytes.take_number(), sum = bytes.take_number();
    if (made_for && *made_for != version)
        return "compiled in version " + std::to_string(*made_for) + " of the format, not " + std::to_string(version);
    if (!sum || *size > bytes.rest().size()) return "cut off";
    if (*size < bytes.rest().size()) return "more than a compiled gazetteer";
    if (*sum != checksum(bytes.rest())) return "damaged: the checksum is another";

    const std::string misshapen = "not as a compiled gazetteer is made: ";
    const auto form = bytes.take_sized();
    if (!form || std::find(form_names.begin(), form_names.end(), *form) == form_names.end())
        return misshapen + "its form is not known";
    const auto count = bytes.take_number();
    if (!count) return misshapen + "it has no entities";
    for (std::uint64_t k = 0; k < *count; ++k) {
        const auto entity = bytes.take_sized();
        if (!entity || !is_cell(*entity)) return misshapen + "entity " + std::to_string(k) + " is none";
        into.entities.emplace_back(*entity);
    }
    const auto block = bytes.take_sized();
    if (!block || !bytes.rest().empty()) return misshapen + "the names do not end where it ends";
    const bool is_sound = with_form(std::string(*form), [&](auto chosen) {
        return akshara::gazetteer_view(chosen, *block).entities_below(into.entities.size());
    });
    if (!is_sound) return misshapen + "the names are damaged, or in another form than it says";
    into.form = *form;
    into.block = *block;
    return std::nullopt;
}

compiled_gazetteer read_compiled_gazetteer(const std::string& path, input& file) {
    compiled_gazetteer read;
    if (const auto problem = read_file(file.rest(), read)) throw failure(bad_data, path + ": " + *problem);
    return read;
}
