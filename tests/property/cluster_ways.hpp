// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_CLUSTER_WAYS_HPP
#define AKSHARA_TESTS_PROPERTY_CLUSTER_WAYS_HPP

#include <akshara/segment/grapheme_cursor.hpp>
#include <akshara/segment/graphemes.hpp>

#include "values.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

/// A way in which the library finds where the clusters (or words, or sentences) of a text end.
struct way_to_cut {
    std::string_view name;
    std::vector<std::size_t> (*ends)(std::string_view text);
};

inline std::vector<std::size_t> cluster_ends_forward(std::string_view text) { return ends(text | akshara::graphemes); }

inline std::vector<std::size_t> cluster_ends_backward(std::string_view text) {
    return ends_backward(text | akshara::graphemes);
}

/// By one kernel; by the portable one where that cannot run.
template <akshara::kernel Kernel>
std::vector<std::size_t> cluster_ends_on(std::string_view text) {
    return ends(akshara::graphemes(text, akshara::is_available(Kernel) ? Kernel : akshara::kernel::portable));
}
template <akshara::kernel Kernel>
std::vector<std::size_t> cluster_ends_back_on(std::string_view text) {
    return ends_backward(akshara::graphemes(text, akshara::is_available(Kernel) ? Kernel : akshara::kernel::portable));
}

inline std::vector<std::size_t> cluster_ends_by_next(std::string_view text) {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < text.size();) found.push_back(at = akshara::next_grapheme_boundary(text, at));
    return found;
}

inline std::vector<std::size_t> cluster_ends_by_previous(std::string_view text) {
    std::vector<std::size_t> found;
    for (std::size_t at = text.size(); at > 0; at = akshara::previous_grapheme_boundary(text, at)) found.push_back(at);
    return {found.rbegin(), found.rend()};
}

inline std::vector<std::size_t> cluster_ends_by_question(std::string_view text) {
    std::vector<std::size_t> found;
    for (std::size_t at = 1; at <= text.size(); ++at)
        if (akshara::is_grapheme_boundary(text, at)) found.push_back(at);
    return found;
}

/// All of those of clusters; each must find the same.
inline constexpr way_to_cut cluster_ways[] = {
    {"forward", cluster_ends_forward},
    {"backward", cluster_ends_backward},
    {"by the next boundary", cluster_ends_by_next},
    {"by the previous boundary", cluster_ends_by_previous},
    {"by asking at every byte", cluster_ends_by_question},
    {"forward, portable", cluster_ends_on<akshara::kernel::portable>},
    {"backward, portable", cluster_ends_back_on<akshara::kernel::portable>},
    {"forward, ssse3", cluster_ends_on<akshara::kernel::ssse3>},
    {"backward, ssse3", cluster_ends_back_on<akshara::kernel::ssse3>},
    {"forward, avx2", cluster_ends_on<akshara::kernel::avx2>},
    {"backward, avx2", cluster_ends_back_on<akshara::kernel::avx2>},
};

#endif
