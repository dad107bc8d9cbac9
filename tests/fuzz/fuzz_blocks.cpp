// SPDX-License-Identifier: BSL-1.0
// Whatever stands in a gazetteer's block, it is refused, or it answers as a valid list does: matches in order inside the text,
// each of which names somebody. The first byte says how many bytes of a sound block are changed, the next ones which and to
// what; the rest is text, behind some with names.
#include "fuzz/chosen_numbers.hpp"
#include "fuzz/give_up.hpp"

#include <akshara/phrase/gazetteer.hpp>
#include <akshara/phrase/phrases.hpp>

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace {

using namespace akshara;

const std::string& sound_block() {
    static const gazetteer people{search_form,
                                  {{"नरेंद्र मोदी", 1}, {"मोदी", 1}, {"नई दिल्ली", 2}, {"सूरत", 3}, {"सूरत", 4}, {"क-ख", 5}, {"सी. आर. वर्मा", 6}}};
    static const std::string block(people.block());
    return block;
}

void check(std::string_view block, std::string_view text, match_policy policy) {
    const gazetteer_view names{search_form, block};
    std::size_t before = 0;
    for (const phrase_match match : text | phrases(names, policy)) {
        if (!names.valid()) give_up("a block that is not valid has a name", text);
        if (match.span.first < before || match.span.last > text.size() || match.span.size() == 0) give_up("out of place", text);
        if (match.entities().empty()) give_up("a name of nobody", text);
        entity_id read = 0; // each one
        for (const entity_id entity : match.entities()) read |= entity;
        if (match.entities().size() == 1 && read != match.entity) give_up("another entity", text);
        before = match.span.first;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    chosen_numbers numbers{{reinterpret_cast<const char*>(data), size}};
    std::string bytes = sound_block();
    for (std::size_t left = numbers.below(9); left > 0; --left) {
        const std::size_t at = numbers.below(256) << 8 | numbers.below(256);
        bytes[at % bytes.size()] = static_cast<char>(numbers.below(256));
    }
    if (numbers.below(16) == 15) bytes.resize(bytes.size() - numbers.below(64));
    const auto own = std::make_unique<char[]>(bytes.size()); // so that a read beyond it is seen
    std::copy(bytes.begin(), bytes.end(), own.get());

    const std::string text = "नरेन्द्र मोदी, नयी दिल्ली; मोदी सूरत में क - ख सी.आर. वर्मा " + std::string(numbers.bytes);
    for (const match_selection selection : {match_selection::leftmost_longest, match_selection::all, match_selection::maximal})
        check({own.get(), bytes.size()}, text, {.selection = selection});
    return 0;
}
