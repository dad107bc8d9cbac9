// SPDX-License-Identifier: BSL-1.0
#include "presentation.hpp"

#include "html_page.hpp"
#include "json_lines.hpp"
#include "offset_units.hpp"
#include "report.hpp"

presentation make_presentation(const options& given) {
    const auto nothing = [](const auto&...) { return std::string(); };
    if (given.summary) return {"", "", nothing, nothing};
    if (given.format == "jsonl") {
        const akshara::offset_unit unit = offset_unit_of(given.offsets);
        return {"", "", [unit](const json& id, const annotation& found) { return json_line(id, found, unit); },
                [](const bad_record& bad) { return json_line(bad); }};
    }
    if (given.format == "html")
        return {html_begin(), html_end(), [](const json& id, const annotation& found) { return html_article(id, found); },
                [](const bad_record& bad) { return html_article(bad); }};
    return {"", "", [](const json& id, const annotation& found) { return report(id, found) + '\n'; },
            [](const bad_record& bad) { return report(bad) + '\n'; }};
}
