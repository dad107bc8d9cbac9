// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_GAZETTEER_VIEW_HPP
#define AKSHARA_PHRASE_GAZETTEER_VIEW_HPP

#include <akshara/phrase/form_mark.hpp>
#include <akshara/phrase/name_table.hpp>

namespace akshara::inline v0 {

/// A gazetteer that somebody else keeps: looks at its flat block, wherever that lies (compiled in, mapped, a
/// `gazetteer`'s own), and copies nothing. A block that is not sound, or of another form, is not `valid` and holds no
/// names.
template <step Form>
class gazetteer_view {
public:
    using form_type = Form;

    constexpr gazetteer_view() = default;
    /// Looks at a block that outlives it. Any bytes may be given: those that are no block of this form make it not `valid`.
    constexpr gazetteer_view(Form, std::string_view block) noexcept : names_(block, detail::form_mark<Form>()) {}

    /// Whether the block is of this form and as large as its head says; what it holds, `entities_below` looks at.
    [[nodiscard]] constexpr bool valid() const noexcept { return names_.valid(); }
    /// How many names it holds; those that the form makes equal are one.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return names_.size(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
    /// The bytes that it looks at; empty when they are not `valid`.
    [[nodiscard]] constexpr std::string_view block() const noexcept { return names_.block(); }
    /// Whether it is valid, each name in it has entities, and each of those is below `count`: what a program asks of a block
    /// that it does not trust before it looks entities up in a table of `count`. O(block).
    [[nodiscard]] constexpr bool entities_below(std::size_t count) const noexcept { return names_.entities_below(count); }

    /// What searches read.
    [[nodiscard]] constexpr const detail::name_table& names() const noexcept { return names_; }

private:
    detail::name_table names_;
};

} // namespace akshara

#endif
