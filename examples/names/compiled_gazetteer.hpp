// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_NAMES_COMPILED_GAZETTEER_HPP
#define AKSHARA_EXAMPLES_NAMES_COMPILED_GAZETTEER_HPP

#include "input.hpp"

#include <vector>

/// What a compiled file holds: a gazetteer's block, the name of its form, and the entities by the numbers they have
/// there.
struct compiled_gazetteer {
    std::string form;
    std::vector<std::string> entities;
    std::string block;
};

/// The byte that a compiled file begins with, and no table: none of UTF-8 begins so.
inline constexpr std::string_view compiled_gazetteer_begins = "\x89";

/// The bytes of the file, the same on every machine.
std::string to_bytes(const compiled_gazetteer& gazetteer);

/// Reads the file, whose name is `path`. It is taken only if it is whole, unchanged, and such as `to_bytes` could have
/// made it: no entity in the block is without its string.
compiled_gazetteer read_compiled_gazetteer(const std::string& path, input& file);

#endif
