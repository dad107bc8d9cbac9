// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_JSON_VALUES_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_JSON_VALUES_HPP

#include "annotation.hpp"
#include "json.hpp"

/// The values of an annotation as the schema akshara/1 has them.
json to_json(akshara::span span);
json to_json(const akshara::quotation& said);
json to_json(const named_phrase& phrase);
json to_json(const akshara::glossed_name& glossed);

template <class Value>
json to_json(const std::vector<Value>& values) {
    json all = json::array();
    for (const Value& value : values) all.push_back(to_json(value));
    return all;
}

#endif
