// SPDX-License-Identifier: BSL-1.0
#include "html_page.hpp"

#include "html_layers.hpp"
#include "html_style.hpp"
#include "html_text.hpp"
#include "vocabulary.hpp"

#include <akshara/segment/graphemes.hpp>

static constexpr std::size_t most_clusters = 160; // of a text are shown one by one

std::string html_begin() {
    std::string page = "<!DOCTYPE html>\n<html lang=\"hi\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                       "<title>annotate</title>\n<style>";
    page += html_style;
    page += "</style>\n</head>\n<body>\n<main>\n<p class=\"legend\">";
    for (const std::string& kind : kind_names) page += "<mark class=\"" + kind + "\">" + kind + "</mark>";
    return page + "<u>name</u><span class=\"unpaired\">unpaired mark</span></p>\n";
}

std::string html_end() { return "</main>\n</body>\n</html>\n"; }

static std::string heading(const json& id) { return "<h1>" + html_body(id.is_string() ? id.get_ref<const std::string&>() : id.dump()) + "</h1>\n"; }

static std::string counts(const annotation& found) {
    return "<p class=\"counts\">" + std::to_string(found.text.size()) + " bytes · " + std::to_string(found.graphemes) + " clusters · " +
           std::to_string(found.words) + " words · " + std::to_string(found.sentences) + " sentences · " +
           std::to_string(found.quotations.size()) + " quotations · " + std::to_string(found.phrases.size()) + " names</p>\n";
}

/// A list of lines with their heading; nothing without lines.
static std::string listed(const std::string& title, const std::string& lines) {
    return lines.empty() ? "" : "<h2>" + title + "</h2>\n<ul>" + lines + "</ul>\n";
}

static std::string unpaired(std::string_view text, const akshara::paired_marks& marks) {
    std::string lines;
    for (const akshara::orphan_mark& each : marks.orphans) {
        const akshara::span at = each.mark.span;
        lines += "<li>" + html_body(text.substr(at.first, at.size())) + " at byte " + std::to_string(at.first) + "</li>";
    }
    return listed("Unpaired marks", lines);
}

static std::string ill_formed(const annotation& found) {
    std::string lines;
    for (const akshara::span& at : found.ill_formed)
        lines += "<li class=\"alarm\">bytes " + std::to_string(at.first) + " to " + std::to_string(at.last) + "</li>";
    return listed("Not UTF-8", lines);
}

static std::string glosses(const annotation& found) {
    std::string lines;
    for (const akshara::glossed_name& each : found.glosses) lines += "<li>" + html_body(each.name.text) + " = " + html_body(each.gloss.text) + "</li>";
    return listed("Glosses", lines);
}

/// The first clusters of the text, each over its code points.
static std::string clusters(const annotation& found) {
    std::string strip;
    std::size_t shown = 0;
    for (const akshara::fragment& cluster : found.text | akshara::graphemes) {
        if (shown == most_clusters) break;
        ++shown;
        std::string numbers;
        for (const akshara::code_point c : cluster.text | akshara::code_points) numbers += (numbers.empty() ? "" : " ") + code_point_number(c.value);
        strip += "<span>" + html_body(cluster.text) + "<small>" + numbers + "</small></span>";
    }
    const std::string which = shown == found.graphemes ? "All" : "The first " + std::to_string(shown);
    return "<details><summary>" + which + " clusters and their code points</summary>\n<div class=\"clusters\">" + strip + "</div></details>\n";
}

std::string html_article(const json& id, const annotation& found) {
    const akshara::paired_marks marks = found.text | akshara::mark_pairing;
    const std::string text = with_layers(found.text, html_layers(found, marks), [](std::string_view piece) { return html_body(piece); });
    return "<article>\n" + heading(id) + counts(found) + "<div class=\"text\">" + text + "</div>\n" + unpaired(found.text, marks) +
           ill_formed(found) + glosses(found) + clusters(found) + "</article>\n";
}

std::string html_article(const bad_record& bad) {
    return "<article><p class=\"alarm\">line " + std::to_string(bad.line) + ", byte " + std::to_string(bad.byte) + ": " + html_body(bad.message) +
           "</p></article>\n";
}
