// SPDX-License-Identifier: BSL-1.0
#include <akshara/normalize/normalized_text.hpp>
#include <akshara/phrase/gazetteer_adaptor.hpp>

#include "catch.hpp"

#include <string>

using namespace akshara;

namespace {

/// Tells what it was given.
struct count_names {
    template <text Text, step Form>
    constexpr std::size_t operator()(const Text& text, gazetteer_view<Form> names, match_policy policy, kernel k) const {
        return 1000 * static_cast<std::size_t>(k) + 100 * text.utf8().size() + 10 * names.size() + (policy.selection == match_selection::all ? 1 : 0);
    }
};

constexpr detail::gazetteer_adaptor<count_names> counted{};

template <class Text, class Form>
concept can_be_counted = requires(Text text, const gazetteer<Form>& names) { counted(names)(static_cast<Text>(text)); };

template <class Names>
concept can_be_read = requires(Names names) { counted(static_cast<Names>(names)); };

static_assert(can_be_counted<std::string&, search_form_t>);
static_assert(!can_be_counted<std::string&&, search_form_t>);
static_assert(can_be_counted<normalized_text<search_form_t>&, search_form_t>);
static_assert(!can_be_counted<normalized_text<search_form_t>&, canonical_form_t>);
static_assert(can_be_read<const gazetteer<search_form_t>&>);
static_assert(can_be_read<gazetteer_view<search_form_t>&&>);
static_assert(!can_be_read<gazetteer<search_form_t>&&>);

} // namespace

TEST_CASE("text, gazetteer, policy and kernel come through, whoever owns the names") {
    const gazetteer names{search_form, {{"राम", 1}, {"मोदी", 2}}};
    CHECK(("राम" | counted(names, {}, kernel::portable)) == 920);
    CHECK(("राम" | counted(names.view(), {}, kernel::portable)) == 920);
    CHECK(("राम" | counted(names, {.selection = match_selection::all}, kernel::portable)) == 921);
    CHECK(("राम" | counted(names, {}, kernel::avx2)) == 920 + 1000 * static_cast<std::size_t>(kernel::avx2));
}

TEST_CASE("without a kernel it is the best one here, even when the compiler made the closure") {
    static constexpr auto closure = counted(gazetteer_view<search_form_t>{});
    auto best = 1000 * static_cast<std::size_t>(best_kernel()); // const, the compiler would say it
    CHECK(("" | closure) == best);
    CHECK(("" | counted(gazetteer_view<search_form_t>{})) == best);
    CHECK(("" | counted(gazetteer_view<search_form_t>{}, {.selection = match_selection::all})) == best + 1);
    static_assert(("" | closure) == 0); // in the compiler the portable one
}
