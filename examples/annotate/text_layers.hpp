// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_TEXT_LAYERS_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_TEXT_LAYERS_HPP

#include <akshara/text/span.hpp>

#include <algorithm>
#include <string>
#include <vector>

/// What a stretch of a text is shown as: the tag that opens it and the one that closes it. Where the stretch is cut, `first`
/// opens its first piece and `open` the others.
struct text_layer {
    akshara::span span;
    std::string first;
    std::string open;
    std::string close;
};

/// A text with layers upon it, its pieces as `show(piece)` has them: cut wherever a layer begins or ends, so that those which
/// overlap nest in every piece, the earlier ones of the list outside.
template <class Show>
std::string with_layers(std::string_view text, const std::vector<text_layer>& layers, Show show) {
    std::vector<std::size_t> cuts{text.size()}, by_start;
    for (std::size_t k = 0; k < layers.size(); ++k) {
        cuts.push_back(layers[k].span.first);
        cuts.push_back(layers[k].span.last);
        by_start.push_back(k);
    }
    std::sort(cuts.begin(), cuts.end());
    std::stable_sort(by_start.begin(), by_start.end(), [&](std::size_t a, std::size_t b) { return layers[a].span.first < layers[b].span.first; });

    std::string made;
    std::vector<std::size_t> open; // the layers over this piece, in the order of the list
    auto next = by_start.begin();
    std::size_t at = 0;
    for (const std::size_t cut : cuts) {
        if (cut == at) continue;
        std::erase_if(open, [&](std::size_t k) { return layers[k].span.last <= at; });
        for (; next != by_start.end() && layers[*next].span.first <= at; ++next)
            if (layers[*next].span.last > at) open.insert(std::upper_bound(open.begin(), open.end(), *next), *next);
        for (const std::size_t k : open) made += layers[k].span.first == at ? layers[k].first : layers[k].open;
        made += show(text.substr(at, cut - at));
        for (auto k = open.rbegin(); k != open.rend(); ++k) made += layers[*k].close;
        at = cut;
    }
    return made;
}

#endif
