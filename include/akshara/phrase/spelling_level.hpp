// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_SPELLING_LEVEL_HPP
#define AKSHARA_PHRASE_SPELLING_LEVEL_HPP

#include <string_view>

namespace akshara::inline v0 {

/// How alike two spellings of a name are, the strictest first: the form that makes them equal.
enum class spelling_level : unsigned char {
    exact,     ///< the same bytes
    canonical, ///< `canonical_form`: क़ in one code point or two
    visual,    ///< `visual_form`: joiners, and encodings that look the same
    search,    ///< `search_form`: नयी दिल्ली, नई दिल्ली
};

/// In one word, as programs print it.
[[nodiscard]] constexpr std::string_view describe(spelling_level level) noexcept {
    switch (level) {
    case spelling_level::exact: return "exact";
    case spelling_level::canonical: return "canonical";
    case spelling_level::visual: return "visual";
    case spelling_level::search: return "search";
    }
    return {};
}

} // namespace akshara

#endif
