// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_PRESENTATION_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_PRESENTATION_HPP

#include "annotation.hpp"
#include "document.hpp"
#include "options.hpp"

#include <functional>

/// How answers are shown.
struct presentation {
    std::string begin; ///< before all answers
    std::string end;   ///< behind them
    std::function<std::string(const json& id, const annotation&)> document;
    std::function<std::string(const bad_record&)> record; ///< one that is none
};

/// In the format that is asked for; with a summary, nothing.
presentation make_presentation(const options& given);

#endif
