// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_REPORT_HPP
#define AKSHARA_QUOTE_REPORT_HPP

#include <akshara/quote/quotation.hpp>
#include <akshara/quote/speaker.hpp>

namespace akshara::inline v0::detail {

/// A cue as it is used: its words, how it leads on, and who is its subject.
struct report {
    token_range words;
    cue entry;
    quotation_intro intro = quotation_intro::none;
    std::size_t content = 0; ///< the token after cue, कि and punctuation; the document's end when nothing follows
    std::size_t floor = 0;   ///< where its sentence begins
    std::optional<speaker> who;
    std::optional<speaker> to_whom;
    bool passive = false;
    bool hearsay = false;
};

} // namespace akshara::detail

#endif
