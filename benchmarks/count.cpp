// SPDX-License-Identifier: BSL-1.0
#include "kernels.hpp"
#include "random.hpp"
#include "rivals/icu.hpp"

#include <akshara/segment/graphemes.hpp>
#include <akshara/text/count.hpp>

namespace benchmarks {

namespace {

std::size_t count_clusters(std::string_view text, akshara::kernel kernel) {
    return akshara::count(akshara::graphemes(text, kernel));
}

/// One call for each word of the text, as an index calls it.
std::size_t count_words_clusters(std::string_view text, akshara::kernel kernel) {
    std::size_t clusters = 0;
    while (!text.empty()) {
        const std::size_t size = text.find(' ');
        clusters += count_clusters(text.substr(0, size), kernel);
        text.remove_prefix(size == text.npos ? text.size() : size + 1);
    }
    return clusters;
}

/// Ours on every kernel, on a text as long as the given one that `change` makes of it.
template <class Change>
comparison on_changed(std::string noun, Change change) {
    const auto on = [change](akshara::kernel kernel) -> preparation {
        return [=](std::string_view text) {
            std::string changed = change(text);
            std::size_t size = text.size();
            while (!akshara::detail::is_code_point_boundary(changed, size)) --size;
            changed.resize(size);
            changed.append(text.size() - changed.size(), ' ');
            return [changed, kernel] { return count_clusters(changed, kernel); };
        };
    };
    std::vector<contestant> others;
    for (const akshara::kernel each : akshara::all_kernels)
        if (each != chosen_kernel() && akshara::is_available(each))
            others.push_back({"akshara, " + std::string(akshara::name_of(each)), on(each)});
    return {std::move(noun), on(chosen_kernel()), std::move(others)};
}

/// The text made of code points: `next(random)` gives one.
template <class Next>
comparison on_made(std::string noun, Next next) {
    return on_changed(std::move(noun), [next](std::string_view text) {
        random_numbers random(1);
        std::string made;
        for (char bytes[4]; made.size() < text.size();) made.append(bytes, akshara::detail::encode(next(random), bytes));
        return made;
    });
}

char32_t one_of(random_numbers& random, char32_t first, std::uint32_t size) { return first + random.below(size); }

} // namespace

const comparison count("count graphemes", on_kernel(count_clusters),
                       on_other_kernels(count_clusters, {{"ICU UText", icu::iterate_utext(icu::segments::graphemes), icu::grapheme_difference},
                                                         {"ICU UTF-16", icu::iterate_utf16(icu::segments::graphemes), icu::grapheme_difference}}));
const comparison count_by_word("… of each word", on_kernel(count_words_clusters), on_other_kernels(count_words_clusters));
const comparison count_devanagari = on_made("… of any Devanagari", [](random_numbers& random) { return one_of(random, 0x0900, 0x80); });
const comparison count_chain = on_made("… of conjuncts", [](random_numbers& random) { return random.below(2) ? U'\u0915' : U'\u094D'; });
const comparison count_marks = on_made("… of marks", [](random_numbers&) { return U'\u0941'; });
const comparison count_emoji = on_made("… of emoji", [](random_numbers& random) { return one_of(random, 0x1F600, 0x40); });
const comparison count_bengali = on_made("… of Bengali", [](random_numbers& random) { return random.below(6) ? one_of(random, 0x0985, 0x50) : U' '; });
const comparison count_dirty = on_changed("… of a bad byte in 4 KB", [](std::string_view text) {
    std::string dirty(text);
    for (std::size_t k = 2048; k < dirty.size(); k += 4096) dirty[k] = '\xFF';
    return dirty;
});

} // namespace benchmarks
