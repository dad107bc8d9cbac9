// SPDX-License-Identifier: BSL-1.0
#include "cue_table.hpp"

#include "names/tab_separated.hpp"

#include <akshara/segment/word_runs.hpp>

#include <deque>

// In the order of the enumerations.
static constexpr std::string_view forms[] = {"conj", "cpl", "filler", "fut", "hearsay", "imperf", "inf", "inf_obl", "noun",
                                             "pass", "perf", "perf_agreeing", "prog", "ptcp", "source", "vector"};
static constexpr std::string_view subjects[] = {"ergative", "nominative", "genitive", "source", "any", "nobody"};
static constexpr std::string_view complements[] = {"none", "optional", "required"};

/// The value of an enumeration that has a name, by its number.
template <class Enum, std::size_t Count>
static Enum value_of(const std::string& name, const std::string_view (&names)[Count], const tab_separated& table) {
    std::string all;
    for (std::size_t k = 0; k < Count; ++k) {
        if (names[k] == name) return static_cast<Enum>(k);
        all += (k == 0 ? "" : ", ") + std::string(names[k]);
    }
    table.complain('"' + name + "\" is none of " + all);
}

static unsigned char weight_of(const std::string& percent, const tab_separated& table) {
    const bool digits = percent.size() <= 3 && percent.find_first_not_of("0123456789") == percent.npos;
    if (!digits || std::stoi(percent) > 100) table.complain("the weight " + percent + " is no percentage");
    return static_cast<unsigned char>(std::stoi(percent));
}

akshara::cue_list read_cue_table(const std::string& path) {
    input file(path);
    tab_separated table(path, file);
    const std::size_t cue_column = table.column("cue");
    const auto form = table.find_column("form"), subject = table.find_column("subject");
    const auto complement = table.find_column("complement"), weight = table.find_column("weight");

    std::deque<std::string> surfaces; // where they stay while the list grows
    std::vector<akshara::own_cue> cues;
    while (table.next_row()) {
        akshara::cue entry;
        entry.form = value_of<akshara::cue_form>(table.cell_or(form, "perf"), forms, table);
        entry.subject = value_of<akshara::cue_subject>(table.cell_or(subject, "ergative"), subjects, table);
        entry.complement = value_of<akshara::cue_complement>(table.cell_or(complement, "optional"), complements, table);
        entry.weight = weight_of(table.cell_or(weight, "100"), table);
        const std::string all = table.cell(cue_column) + '|';
        for (std::size_t first = 0, last; (last = all.find('|', first)) != all.npos; first = last + 1) {
            const std::string& surface = surfaces.emplace_back(all, first, last - first);
            if ((surface | akshara::word_runs).empty()) table.complain("a cue has no letter");
            cues.push_back({surface, entry});
        }
    }
    akshara::cue_list made(cues);
    for (const akshara::rejected_phrase& cue : made.rejected())
        throw failure(bad_data, path + ": " + surfaces[cue.index] + ": " + std::string(akshara::describe(cue.reason)));
    return made;
}
