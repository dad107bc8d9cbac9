// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_TRANSFORMED_TEXT_HPP
#define AKSHARA_ICU_TRANSFORMED_TEXT_HPP

#include <akshara/text/alignment.hpp>
#include <akshara/text/text.hpp>

#include <string>

namespace akshara::inline v0::icu4c {

/// What ICU made of a text, as a text: owns its UTF-8 and knows where each of its boundaries lies in the source. Made by
/// `normalize` and `transliterate`.
class transformed_text {
public:
    transformed_text() = default;
    /// Of well-formed UTF-8 and where its boundaries lie in the source.
    transformed_text(std::string bytes, akshara::alignment boundaries) noexcept
        : bytes_(static_cast<std::string&&>(bytes)), boundaries_(static_cast<akshara::alignment&&>(boundaries)) {}

    /// Its UTF-8, well-formed; it lives as long as the text.
    [[nodiscard]] std::string_view utf8() const noexcept { return bytes_; }
    /// From a boundary of code points here to one of the source; inside a change, to its end. O(log changes).
    [[nodiscard]] std::size_t origin(std::size_t offset) const noexcept { return boundaries_.origin(offset); }
    /// The reverse: the last boundary here that lies at or before `offset` in the source. O(log changes).
    [[nodiscard]] std::size_t target(std::size_t offset) const noexcept { return boundaries_.target(offset); }

private:
    std::string bytes_;
    akshara::alignment boundaries_;
};

static_assert(text<transformed_text>);

} // namespace akshara::icu4c

#endif
