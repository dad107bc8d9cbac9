// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FORM_PLAN_HPP
#define AKSHARA_NORMALIZE_FORM_PLAN_HPP

#include <akshara/normalize/code_point_facts.hpp>
#include <akshara/normalize/form.hpp>
#include <akshara/normalize/form_triggers.hpp>

namespace akshara::inline v0::detail {

/// What a step does now, and its number.
struct next_change {
    rewrite change;
    std::size_t step = 0;
};

template <class Steps>
struct form_plan;

/// The steps of a form, and what the compiler finds out about them: who acts where.
template <class... Steps>
struct form_plan<step_list<Steps...>> {
    using list = step_list<Steps...>;
    static_assert(sizeof...(Steps) <= 62, "a form has at most 62 steps");

    static constexpr trigger_groups pairs{list{}, trigger_kind::pair};
    static constexpr trigger_groups alone{list{}, trigger_kind::alone};

    // Calls `f` for each trigger: its step and its number there as types, the step's number, its own number among all.
    template <class F>
    static constexpr void for_each_trigger(F f) noexcept {
        std::size_t step = 0, trigger = 0;
        [[maybe_unused]] const auto of_step = [&]<class S, std::size_t... K>(std::type_identity<S> type, std::index_sequence<K...>) {
            (f(type, std::integral_constant<std::size_t, K>{}, step, trigger++), ...);
            ++step;
        };
        (of_step(std::type_identity<Steps>{}, std::make_index_sequence<trigger_count<Steps>>{}), ...);
    }

    // The groups of each step, those of pairs lowest.
    struct step_groups {
        unsigned values[sizeof...(Steps) + 1] = {};
        constexpr unsigned between(std::size_t first, std::size_t last) const noexcept {
            unsigned groups = 0;
            for (; first < last; ++first) groups |= values[first];
            return groups;
        }
    };
    static constexpr unsigned groups_of(std::size_t trigger) noexcept {
        return pairs.bit_of(trigger) | static_cast<unsigned>(alone.bit_of(trigger)) << code_point_facts::pair_groups;
    }
    static constexpr step_groups groups_of_step = [] {
        step_groups made;
        for_each_trigger([&](auto, auto, std::size_t step, std::size_t trigger) { made.values[step] |= groups_of(trigger); });
        return made;
    }();

    /// Adds what a trigger, of this number and step, says of a code point that may come first in it.
    template <class S>
    static constexpr void add_here(code_point_facts& facts, std::size_t trigger) noexcept {
        facts.add_here(pairs.bit_of(trigger));
        facts.add_alone(alone.bit_of(trigger));
        facts.add_reach(S::reach);
        if (pairs.bit_of(trigger) != 0) facts.add_chains();
    }
    static constexpr code_point_facts unicode_facts(char32_t c) noexcept {
        code_point_facts facts(c);
        if (in_run(c)) facts.add_chains();
        return facts;
    }

    struct facts_table {
        code_point_facts values[hindi_size] = {};

        consteval facts_table() {
            for (std::size_t k = 0; k < hindi_size; ++k) values[k] = unicode_facts(hindi_code_point(k));
            for_each_trigger([&]<class S, class K>(std::type_identity<S>, K, std::size_t, std::size_t trigger) {
                trigger_sets_of<S, K::value>.here.for_each([&](std::size_t k) { add_here<S>(values[k], trigger); });
                trigger_sets_of<S, K::value>.next.for_each([&](std::size_t k) { values[k].add_next(pairs.bit_of(trigger)); });
            });
        }
    };
    static constexpr facts_table hindi_facts{};

    [[gnu::noinline]] static constexpr code_point_facts find_facts(char32_t c) noexcept {
        code_point_facts facts = unicode_facts(c);
        for_each_trigger([&]<class S, class K>(std::type_identity<S>, K, std::size_t, std::size_t trigger) {
            if (asks<trigger_of<S, K::value>().here>(c)) add_here<S>(facts, trigger);
            if constexpr (trigger_kind_of<S, K::value>() == trigger_kind::pair)
                if (asks<trigger_of<S, K::value>().next>(c)) facts.add_next(pairs.bit_of(trigger));
        });
        return facts;
    }
    static constexpr bool in_run(char32_t c) noexcept {
        const auto is_in = [&]<class S>(std::type_identity<S>) {
            if constexpr (arranging_step<S>) return S::in_run(c);
            else return false;
        };
        return (is_in(std::type_identity<Steps>{}) || ...);
    }

    // Asks the steps from First on, those before Last, in their order; halves that hold none of the active groups are passed by.
    template <std::size_t First, std::size_t Last>
    [[gnu::always_inline]] static constexpr bool ask([[maybe_unused]] written text, [[maybe_unused]] unsigned active, [[maybe_unused]] next_change& next) noexcept {
        if constexpr (First == Last) {
            return false;
        } else {
            constexpr unsigned groups = groups_of_step.between(First, Last);
            if ((active & groups) == 0) return false;
            if constexpr (Last - First == 1) {
                next = {step_at<First, Steps...>::type::apply(text), First};
                return next.change.taken != 0;
            } else {
                constexpr std::size_t middle = First + (Last - First) / 2;
                return ask<First, middle>(text, active, next) || ask<middle, Last>(text, active, next);
            }
        }
    }

public:
    static constexpr bool arranges = (arranging_step<Steps> || ...);

    [[nodiscard]] [[gnu::always_inline]] static constexpr code_point_facts facts_of(char32_t c) noexcept {
        const std::size_t index = hindi_index(c);
        return index < hindi_size ? hindi_facts.values[index] : find_facts(c);
    }

    /// What it knows of the text's end.
    static constexpr code_point_facts edge = find_facts(text_edge);

    /// The first step of the groups in `active` that has something to do.
    [[nodiscard]] static constexpr next_change apply(written text, unsigned active) noexcept {
        next_change next;
        ask<0, sizeof...(Steps)>(text, active, next);
        return next;
    }

    /// The groups of the steps that arrange runs.
    static constexpr unsigned arranging_groups = [] {
        unsigned groups = 0;
        for_each_trigger([&]<class S>(std::type_identity<S>, auto, std::size_t, std::size_t trigger) {
            if constexpr (arranging_step<S>) groups |= groups_of(trigger);
        });
        return groups;
    }();

    /// Lets every step arrange its runs among the code points from `first` on; the steps that changed anything, a bit each.
    [[nodiscard]] static constexpr std::uint64_t arrange([[maybe_unused]] placed_code_points& stack, [[maybe_unused]] std::size_t first) noexcept {
        std::uint64_t changed = 0;
        std::uint64_t bit = 1;
        const auto arrange_its = [&]<class S>(std::type_identity<S>) {
            if constexpr (arranging_step<S>) {
                for (std::size_t begin = first, end = first; end <= stack.size(); ++end) {
                    if (end != stack.size() && S::in_run(stack[end].value)) continue;
                    if (begin != end && S::arrange(code_point_run(stack.data(), begin, end))) changed |= bit;
                    begin = end + 1;
                }
            }
            bit <<= 1;
        };
        (arrange_its(std::type_identity<Steps>{}), ...);
        return changed;
    }

    /// The step that stands for UAX #15 itself; a bit of its own where the form composes only around what its steps touch.
    static constexpr std::uint64_t nfc_step = [] {
        std::uint64_t bit = 1, found = 0;
        ((found |= composes<Steps> ? bit : 0, bit <<= 1), ...);
        return found != 0 ? found : std::uint64_t{1} << 62;
    }();
};

} // namespace akshara::detail

#endif
