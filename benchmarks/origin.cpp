// SPDX-License-Identifier: BSL-1.0
#include "comparison.hpp"

#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>

#include <memory>

namespace benchmarks {

namespace {

constexpr std::size_t stride = 64;

/// Makes the search form once; a pass asks at strides where its bytes come from.
preparation ask_at_strides() {
    return [](std::string_view text) {
        using folded_text = decltype(akshara::normalize(text, akshara::search_form));
        const auto folded = std::make_shared<const folded_text>(akshara::normalize(text, akshara::search_form));
        return [folded] {
            std::size_t sum = 0;
            for (std::size_t at = 0; at < folded->utf8().size(); at += stride) sum += folded->origin(at);
            return sum;
        };
    };
}

} // namespace

const comparison origin("origin", ask_at_strides());

} // namespace benchmarks
