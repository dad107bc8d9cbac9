// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include "joined.hpp"
#include "name_counts.hpp"
#include "printable.hpp"
#include "speaker_name.hpp"
#include "vocabulary.hpp"

#include <iomanip>
#include <map>
#include <sstream>

static void print(std::ostream& out, std::size_t number, const akshara::quotation& said) {
    const std::string_view kind = said.kind == akshara::quotation_kind::title_or_scare ? "title" : name_of(said.kind);
    const std::string speaker = printable(speaker_name(said));
    out << '\n'
        << std::setw(3) << number << "  " << std::left << std::setw(10) << kind << std::right << (speaker.empty() ? "—" : speaker);
    if (said.attribution && said.attribution->cue) out << " · " << printable(said.attribution->cue->text);
    if (said.attribution && said.attribution->addressee) out << " → " << printable(said.attribution->addressee->text);
    if (said.parent) out << "  [within " << *said.parent + 1 << ']';
    for (const std::string_view flag : names_of(said.flags)) out << "  [" << flag << ']';
    out << '\n' << wrapped(said.text, 15, 60);
}

/// Which names are short for which, in the order of the text, and how often; nothing when none is.
static void print_links(std::ostream& out, const std::vector<named_phrase>& phrases) {
    std::vector<std::string> links;
    std::map<std::string, std::size_t> counts;
    std::size_t count = 0;
    for (const named_phrase& phrase : phrases) {
        if (!phrase.link) continue;
        const std::string link = printable(phrase.place.text) + " = " + printable(phrase.link->text);
        if (counts[link]++ == 0) links.push_back(link);
        ++count;
    }
    if (count != 0) out << "\nShort for longer names: " << count << '\n';
    for (const std::string& link : links) out << std::setw(5) << counts[link] << "  " << link << '\n';
}

std::string report(const json& id, const annotation& found) {
    std::ostringstream out;
    out << printable(id.is_string() ? id.get_ref<const std::string&>() : id.dump()) << ": " << found.text.size()
        << " bytes, " << found.graphemes << " clusters, " << found.words << " words, " << found.sentences
        << " sentences\n";
    for (const akshara::span& place : found.ill_formed)
        out << "not UTF-8: bytes " << place.first << '-' << place.last << '\n';

    out << "\nQuotations: " << found.quotations.size() << '\n';
    for (std::size_t k = 0; k < found.quotations.size(); ++k) print(out, k + 1, found.quotations[k].said);

    out << "\nNames: " << found.phrases.size() << '\n';
    for (const name_count& named : count_names(found.phrases)) {
        out << std::setw(5) << named.count << "  " << joined(named.names);
        if (named.entities != named.names) out << "  [" << joined(named.entities) << ']';
        out << '\n';
    }

    print_links(out, found.phrases);

    out << "\nGlosses: " << found.glosses.size() << '\n';
    for (const akshara::glossed_name& glossed : found.glosses)
        out << "       " << printable(glossed.name.text) << " = " << printable(glossed.gloss.text) << '\n';
    return out.str();
}

std::string report(const bad_record& bad) {
    return "line " + std::to_string(bad.line) + ": " + printable(bad.message) + '\n';
}
