// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment.hpp>

#include <cstdio>

int main() {
    for (const akshara::fragment cluster : "क्षत्रिय" | akshara::graphemes) {
        const int size = static_cast<int>(cluster.text.size());
        std::printf("%zu-%zu %.*s\n", cluster.span.first, cluster.span.last, size, cluster.text.data());
    }
}
