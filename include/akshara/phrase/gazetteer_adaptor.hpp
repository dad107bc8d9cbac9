// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_GAZETTEER_ADAPTOR_HPP
#define AKSHARA_PHRASE_GAZETTEER_ADAPTOR_HPP

#include <akshara/phrase/gazetteer.hpp>
#include <akshara/phrase/match_policy.hpp>
#include <akshara/phrase/text_form.hpp>
#include <akshara/text/adaptor.hpp>

namespace akshara::detail {

template <class Find, step Form>
struct gazetteer_closure : adaptor_base {
    gazetteer_view<Form> names;
    match_policy policy;

    template <readable T>
        requires in_form<handle<T>, Form>
    [[nodiscard]] constexpr auto operator()(T&& text) const {
        return Find{}(akshara::read(static_cast<T&&>(text)), names, policy);
    }
    template <readable T>
        requires(!in_form<handle<T>, Form>)
    void operator()(T&&) const = delete; // the text is in another form than the gazetteer: pipe the raw text
};

/// What makes an adaptor of a gazetteer: `text | adaptor(people)` is `Find{}(text, people, policy)`, with the text as a
/// handle and the gazetteer as a view, both of which outlive the answer.
template <class Find>
struct gazetteer_adaptor {
    template <step Form>
    [[nodiscard]] constexpr gazetteer_closure<Find, Form> operator()(gazetteer_view<Form> people,
                                                                     match_policy policy = {}) const noexcept {
        return {{}, people, policy};
    }
    template <step Form>
    [[nodiscard]] constexpr gazetteer_closure<Find, Form> operator()(const gazetteer<Form>& people,
                                                                     match_policy policy = {}) const noexcept {
        return {{}, people.view(), policy};
    }
    template <step Form>
    void operator()(const gazetteer<Form>&&, auto...) const = delete; // it would die before the view: name it first
};

} // namespace akshara::detail

#endif
