// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_QUOTE_ANNOTATED_HPP
#define AKSHARA_TESTS_QUOTE_ANNOTATED_HPP

#include "data.hpp"

#include <sstream>
#include <string>
#include <vector>

/// A quotation as an annotator marked it; "-" for what it lacks.
struct annotated_quotation {
    std::string kind, text, speaker, cue, antecedent;
};
struct annotated_text {
    std::string id, text;
    std::vector<annotated_quotation> quotations;
};

inline std::string unescaped(const std::string& line) {
    std::string out;
    for (std::size_t k = 0; k < line.size(); ++k) {
        if (line[k] != '\\') out += line[k];
        else if (const char c = line[++k]; c == 'n') out += '\n';
        else if (c == 'r') out += '\r';
        else if (c == 'j') out += "\u200D";
        else out += c;
    }
    return out;
}

/// The texts of tests/data/quotations.txt.
inline std::vector<annotated_text> annotated_texts() {
    std::vector<annotated_text> texts;
    std::istringstream lines(test_data("quotations.txt"));
    for (std::string line; std::getline(lines, line);) {
        if (line.empty() || line[0] == '#') continue;
        if (line.rfind("= ", 0) == 0) {
            texts.push_back({line.substr(2), "", {}});
            std::getline(lines, line);
            texts.back().text = unescaped(line);
            continue;
        }
        std::istringstream columns(line);
        annotated_quotation q;
        std::string* const fields[] = {&q.kind, &q.text, &q.speaker, &q.cue, &q.antecedent};
        for (std::string* field : fields) std::getline(columns, *field, '\t');
        q.text = unescaped(q.text);
        q.speaker = unescaped(q.speaker);
        texts.back().quotations.push_back(q);
    }
    return texts;
}

#endif
