// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_JOINED_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_JOINED_HPP

#include <string>

/// Strings with commas between them.
template <class Strings>
std::string joined(const Strings& parts) {
    std::string all;
    for (const auto& part : parts) all.append(all.empty() ? "" : ", ").append(part);
    return all;
}

#endif
