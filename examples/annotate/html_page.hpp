// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_HTML_PAGE_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_HTML_PAGE_HPP

#include "annotation.hpp"
#include "document.hpp"

/// A page that needs nothing beside itself: no script, no font, no picture. Its begin, an article for each document or bad
/// record, and its end. Whatever the texts hold is shown, and does nothing.
std::string html_begin();
std::string html_article(const json& id, const annotation& found);
std::string html_article(const bad_record& bad);
std::string html_end();

#endif
