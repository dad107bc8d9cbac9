// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_JSON_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_JSON_HPP

#include <nlohmann/json.hpp>

/// A value of JSON; the members of an object keep their order.
using json = nlohmann::ordered_json;

/// Adds a member that the object does not have yet; `object[name]` would first compare the names of all it has.
inline void add(json& object, const char* name, json value) { object.get_ref<json::object_t&>().emplace_back(name, std::move(value)); }

#endif
