// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_WHOLE_WINDOW_HPP
#define AKSHARA_PHRASE_WHOLE_WINDOW_HPP

#include <akshara/simd/kernel.hpp>
#include <akshara/text/span.hpp>

#include <string_view>

namespace akshara::inline v0::detail {

/// A text that is in a form as it stands, seen whole: what `formed_window` is for any other.
class whole_window {
public:
    constexpr explicit whole_window(std::string_view bytes, kernel) noexcept : bytes_(bytes) {}

    [[nodiscard]] constexpr std::string_view bytes() const noexcept { return bytes_; }
    [[nodiscard]] static constexpr bool finished() noexcept { return true; }
    constexpr void read_on(std::size_t) noexcept {}
    [[nodiscard]] static constexpr std::size_t first() noexcept { return 0; }
    [[nodiscard]] static constexpr span origin_of_words(span here) noexcept { return here; }

private:
    std::string_view bytes_;
};

} // namespace akshara::detail

#endif
