// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_GAZETTEER_ADAPTOR_HPP
#define AKSHARA_PHRASE_GAZETTEER_ADAPTOR_HPP

#include <akshara/phrase/gazetteer.hpp>
#include <akshara/phrase/match_policy.hpp>
#include <akshara/phrase/text_form.hpp>
#include <akshara/simd/kernel.hpp>
#include <akshara/text/adaptor.hpp>

#include <optional>

namespace akshara::inline v0::detail {

template <class Find, step Form>
struct gazetteer_closure : adaptor_base {
    gazetteer_view<Form> names;
    match_policy policy;
    std::optional<akshara::kernel> kernel; // asked for when a text is read: the compiler, which may make this, knows none

    template <readable T>
        requires in_form<handle<T>, Form>
    [[nodiscard]] constexpr auto operator()(T&& text) const {
        return Find{}(akshara::read(static_cast<T&&>(text)), names, policy, kernel ? *kernel : best_kernel());
    }
    template <readable T>
        requires(!in_form<handle<T>, Form>)
    void operator()(T&&) const = delete; // the text is in another form than the gazetteer: pipe the raw text
};

/// What makes an adaptor of a gazetteer: `text | adaptor(people)` is `Find{}(text, people, policy, kernel)`, with the text as a
/// handle and the gazetteer as a view, both of which outlive the answer. Without a kernel it is the best one here.
template <class Find>
struct gazetteer_adaptor {
    template <step Form>
    [[nodiscard]] constexpr gazetteer_closure<Find, Form> operator()(gazetteer_view<Form> people, match_policy policy = {},
                                                                     std::optional<kernel> k = {}) const noexcept {
        return {{}, people, policy, k};
    }
    template <step Form>
    [[nodiscard]] constexpr gazetteer_closure<Find, Form> operator()(const gazetteer<Form>& people, match_policy policy = {},
                                                                     std::optional<kernel> k = {}) const noexcept {
        return {{}, people.view(), policy, k};
    }
    template <step Form>
    void operator()(const gazetteer<Form>&&, auto...) const = delete; // it would die before the view: name it first
};

} // namespace akshara::detail

#endif
