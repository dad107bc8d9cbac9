// SPDX-License-Identifier: BSL-1.0
#include <akshara/icu.hpp>
#include <akshara/segment.hpp>
#include <akshara/utfcpp.hpp>

#include <cstdio>

int main() {
    const akshara::utf16_text word(u"क्षत्रिय");
    const auto clusters = akshara::icu4c::segments(word, akshara::icu4c::break_kind::character);
    if (!clusters) return 1;
    for (const akshara::fragment cluster : *clusters) {
        const int size = static_cast<int>(cluster.text.size());
        std::printf("%zu-%zu %.*s\n", cluster.span.first, cluster.span.last, size, cluster.text.data());
    }
}
