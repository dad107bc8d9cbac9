// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_JSON_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_JSON_HPP

#include <nlohmann/json.hpp>

/// A value of JSON; the members of an object keep their order.
using json = nlohmann::ordered_json;

#endif
