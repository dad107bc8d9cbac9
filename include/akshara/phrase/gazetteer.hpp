// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_GAZETTEER_HPP
#define AKSHARA_PHRASE_GAZETTEER_HPP

#include <akshara/normalize/forms.hpp>
#include <akshara/phrase/block_builder.hpp>
#include <akshara/phrase/gazetteer_view.hpp>

#include <concepts>
#include <initializer_list>

namespace akshara::inline v0 {

namespace detail {

template <class R>
concept phrase_range = requires(const R& range) {
    { *std::begin(range) } -> std::convertible_to<phrase>;
    std::begin(range) != std::end(range);
};

class gazetteer_merger;

} // namespace detail

/// A list of names, with whom each one names, that texts are searched for: `gazetteer people{search_form,
/// {{"नरेंद्र मोदी", 1}, {"मोदी", 1}}}`. Names are copied, and compared in the gazetteer's form. A name listed for several
/// entities is a homonym. Never changes; owns one flat block, which may be saved and looked at with `gazetteer_view`.
template <step Form>
class gazetteer {
public:
    using form_type = Form;

    constexpr gazetteer() : gazetteer(Form{}, std::initializer_list<phrase>{}) {}
    /// Copies the names, in the form. Those that cannot be taken are in `rejected()`.
    constexpr gazetteer(Form, std::initializer_list<phrase> names) { build(names); }
    /// The same of any range of `phrase`.
    template <detail::phrase_range Names>
    constexpr gazetteer(Form, const Names& names) {
        build(names);
    }
    /// Copies the block.
    constexpr gazetteer(const gazetteer&) = default;
    /// Takes the block over.
    constexpr gazetteer(gazetteer&&) noexcept = default;
    /// All of the other, or, without the memory for that, nothing of it.
    constexpr gazetteer& operator=(const gazetteer& other) { return *this = gazetteer(other); }
    /// Takes the block over.
    constexpr gazetteer& operator=(gazetteer&&) noexcept = default;
    constexpr ~gazetteer() = default;

    /// How many names it holds; those that the form makes equal are one.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return view().size(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return size() == 0; }
    /// The names that were not taken, in the order of the list.
    [[nodiscard]] constexpr const std::vector<rejected_phrase>& rejected() const noexcept { return rejected_; }

    /// How many bytes it keeps on the heap.
    [[nodiscard]] constexpr std::size_t memory_usage() const noexcept {
        return block_.capacity() + rejected_.capacity() * sizeof(rejected_phrase);
    }

    /// The bytes to save: the same on every machine. They live as long as the gazetteer.
    [[nodiscard]] constexpr std::string_view block() const& noexcept { return {block_.data(), block_.size()}; }
    void block() const&& = delete; // the gazetteer would die before its block: name it first
    /// A view of it, for as long as it lives and is not assigned to.
    [[nodiscard]] constexpr gazetteer_view<Form> view() const& noexcept { return {Form{}, block()}; }
    void view() const&& = delete; // the gazetteer would die before the view: name it first

private:
    friend class detail::gazetteer_merger;

    constexpr explicit gazetteer(detail::name_list& list) { build_from(list); }
    template <class Names>
    constexpr void build(const Names& names) {
        detail::name_list list;
        for (const phrase& name : names) list.add<Form>(name);
        build_from(list);
    }
    constexpr void build_from(detail::name_list& list) {
        given_ = list.count;
        block_ = detail::block_builder(list).build(detail::form_mark<Form>());
        rejected_ = static_cast<std::vector<rejected_phrase>&&>(list.rejected);
    }

    std::vector<char> block_;
    std::vector<rejected_phrase> rejected_;
    std::size_t given_ = 0; ///< how many names the list had
};

} // namespace akshara

#endif
