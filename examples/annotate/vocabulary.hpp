// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_VOCABULARY_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_VOCABULARY_HPP

#include <akshara/quote/quotation.hpp>

#include <string>
#include <string_view>
#include <vector>

/// The kinds of quotations, in the order of `quotation_kind`.
inline const std::vector<std::string> kind_names = {"direct", "mixed", "indirect", "title_or_scare"};

/// What the answers call the kinds, intros and flags of quotations.
inline std::string_view name_of(akshara::quotation_kind kind) {
    using enum akshara::quotation_kind;
    switch (kind) {
    case direct: return "direct";
    case mixed: return "mixed";
    case indirect: return "indirect";
    case title_or_scare: return "title_or_scare";
    }
    return {};
}

inline std::string_view name_of(akshara::quotation_intro intro) {
    using enum akshara::quotation_intro;
    switch (intro) {
    case none: return "none";
    case comma: return "comma";
    case ki: return "ki";
    case colon: return "colon";
    case dash: return "dash";
    case source: return "source";
    case post: return "post";
    }
    return {};
}

inline std::vector<std::string_view> names_of(akshara::evidence_set evidence) {
    std::vector<std::string_view> names;
    for (std::size_t k = 0; k < akshara::evidence_count; ++k)
        if (const auto each = static_cast<akshara::evidence>(k); evidence.has(each)) names.push_back(akshara::name_of(each));
    return names;
}

inline std::vector<std::string_view> names_of(const akshara::quotation_flags& flags) {
    std::vector<std::string_view> names;
    if (flags.unclosed) names.push_back("unclosed");
    if (flags.unopened) names.push_back("unopened");
    if (flags.mismatched) names.push_back("mismatched");
    if (flags.continued) names.push_back("continued");
    if (flags.hearsay) names.push_back("hearsay");
    return names;
}

#endif
