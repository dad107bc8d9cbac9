// SPDX-License-Identifier: BSL-1.0
#include "options.hpp"

#include "form_names.hpp"

#include <algorithm>

static const std::vector<std::string> unit_names = {"word", "grapheme"};

static void take(std::string& option, const std::string& name, const std::string& value, const std::vector<std::string>& values) {
    if (std::find(values.begin(), values.end(), value) == values.end()) {
        std::string all;
        for (const std::string& each : values) all += (all.empty() ? "" : ", ") + each;
        throw option_error("option '" + name + "' is one of " + all + ", not '" + value + "'");
    }
    option = value;
}

options read_options(std::span<const char* const> given) {
    options read;
    for (std::size_t k = 0; k < given.size(); k += 2) {
        const std::string name = given[k];
        if (name != "form" && name != "by") throw option_error("there is no option '" + name + "', only form and by");
        if (k + 1 == given.size()) throw option_error("option '" + name + "' lacks its value");
        if (name == "form") take(read.form, name, given[k + 1], text_form_names);
        else take(read.by, name, given[k + 1], unit_names);
    }
    return read;
}
