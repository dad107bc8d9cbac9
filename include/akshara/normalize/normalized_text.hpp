// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_NORMALIZED_TEXT_HPP
#define AKSHARA_NORMALIZE_NORMALIZED_TEXT_HPP

#include <akshara/normalize/step.hpp>
#include <akshara/text/alignment.hpp>
#include <akshara/text/byte_buffer.hpp>
#include <akshara/text/text.hpp>

namespace akshara::inline v0 {

/// Whether a form has changed anything.
enum class form_changes : unsigned char { none, some };

/// A text in a form: owns its UTF-8, which is well-formed (but in `exact_form`), and knows where each of its
/// boundaries lies in the source. Made by `normalize`; a text itself, so every view reads it.
template <step Form>
class normalized_text {
public:
    using form_type = Form;

    constexpr normalized_text() = default;
    /// What `normalize` makes.
    constexpr normalized_text(detail::byte_buffer bytes, akshara::alignment boundaries, form_changes changes) noexcept
        : bytes_(static_cast<detail::byte_buffer&&>(bytes)), boundaries_(static_cast<akshara::alignment&&>(boundaries)), changes_(changes) {}

    [[nodiscard]] constexpr std::string_view utf8() const noexcept { return bytes_.bytes(); }
    /// From a boundary of code points here to one of the source. O(log changes).
    [[nodiscard]] constexpr std::size_t origin(std::size_t offset) const noexcept { return boundaries_.origin(offset); }
    /// The reverse: the last boundary here that lies at or before `offset` in the source. O(log changes).
    [[nodiscard]] constexpr std::size_t target(std::size_t offset) const noexcept { return boundaries_.target(offset); }

    /// Whether its bytes are others than those of the text that it was made of. Which ones, tells `find_edits`.
    [[nodiscard]] constexpr bool changed() const noexcept { return changes_ == form_changes::some; }

private:
    detail::byte_buffer bytes_;
    akshara::alignment boundaries_;
    form_changes changes_ = form_changes::none;
};

} // namespace akshara

#endif
