// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_JSON_VALUES_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_JSON_VALUES_HPP

#include "annotation.hpp"
#include "json.hpp"
#include "offset_units.hpp"

/// The values of an annotation as the schema akshara/1 has them.
json to_json(akshara::span span, const unit_spans& spans);
json to_json(const attributed_quotation& said, const unit_spans& spans);
json to_json(const named_phrase& phrase, const unit_spans& spans);
json to_json(const akshara::glossed_name& glossed, const unit_spans& spans);

template <class Value>
json to_json(const std::vector<Value>& values, const unit_spans& spans) {
    json all = json::array();
    for (const Value& value : values) all.push_back(to_json(value, spans));
    return all;
}

#endif
