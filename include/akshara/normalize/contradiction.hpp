// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CONTRADICTION_HPP
#define AKSHARA_NORMALIZE_CONTRADICTION_HPP

#include <akshara/normalize/form_triggers.hpp>

#include <tuple>

namespace akshara::inline v0::detail {

/// What a step makes of a code point that stands alone, if that is one again; else `text_edge`.
template <class S>
constexpr char32_t lone_answer(char32_t c, placed_code_points& text) {
    text.clear();
    text.push({c});
    if (const rewrite now = S::apply(written(text)); now.taken != 0) return now.put_size == 1 ? now.put[0] : text_edge;
    text.push({text_edge}); // it may wait for what follows
    const rewrite now = S::apply(written(text));
    return now.taken == 2 && now.put_size == 2 && now.put[1] == text_edge ? now.put[0] : text_edge;
}

/// The code points of Hindi, by index, of which a step makes one of Hindi.
struct lone_answers {
    struct answer {
        unsigned short from = 0;
        unsigned short to = 0;
    };
    answer values[hindi_size] = {};
    std::size_t size = 0;

    [[nodiscard]] constexpr const answer* begin() const noexcept { return values; }
    [[nodiscard]] constexpr const answer* end() const noexcept { return values + size; }
};

template <class S>
constexpr lone_answers find_lone_answers() {
    lone_answers made;
    placed_code_points text;
    [&]<std::size_t... K>(std::index_sequence<K...>) {
        [[maybe_unused]] const auto ask = [&](std::size_t from) {
            const std::size_t to = hindi_index(lone_answer<S>(hindi_code_point(from), text));
            if (to != hindi_size) made.values[made.size++] = {static_cast<unsigned short>(from), static_cast<unsigned short>(to)};
        };
        hindi_set asked;
        ((asked |= trigger_kind_of<S, K>() == trigger_kind::alone ? trigger_sets_of<S, K>.here : hindi_set()), ...);
        asked.for_each(ask);
    }(std::make_index_sequence<trigger_count<S>>{});
    return made;
}

template <class S>
inline constexpr lone_answers lone_answers_of{}; // a step that answers at run time alone is not asked
template <class S>
    requires requires { typename std::bool_constant<(find_lone_answers<S>(), true)>; }
inline constexpr lone_answers lone_answers_of<S> = find_lone_answers<S>();

/// Two steps of a form, counted from 1, that rewrite a code point that stands alone for ever: what the first has made the
/// second takes, until the first has it again. A step may do so by itself.
struct contradiction {
    std::size_t first = 0; ///< 0 for none
    std::size_t second = 0;
};

template <class... Steps>
consteval contradiction find_contradiction(step_list<Steps...>) {
    std::size_t answers[hindi_size] = {};
    std::size_t steps[hindi_size] = {}; // the first that acts on it, as `apply` asks them
    [[maybe_unused]] std::size_t step = 0;
    [[maybe_unused]] const auto add = [&](const lone_answers& its) {
        ++step;
        for (const auto [from, to] : its) {
            if (steps[from] != 0) continue;
            steps[from] = step;
            answers[from] = to;
        }
    };
    (add(lone_answers_of<Steps>), ...);

    for (std::size_t k = 0; k < hindi_size; ++k) {
        contradiction found;
        std::size_t rewrites = 0;
        for (std::size_t at = k; steps[at] != 0; at = answers[at]) {
            found = {found.second, steps[at]};
            if (++rewrites > hindi_size) return found; // it has been here before
        }
    }
    return {};
}

template <class First, class Second>
consteval bool refuse_both() {
    static_assert(sizeof(First) == 0, "these two steps take back what the other makes, for ever: a form can have one of them");
    return true; // it is said
}

/// Whether no two of the steps contradict each other; where they do, the compiler names them.
template <class... Steps>
consteval bool agree(step_list<Steps...>) {
    constexpr contradiction found = find_contradiction(step_list<Steps...>{});
    if constexpr (found.first == 0) return true;
    else return refuse_both<std::tuple_element_t<found.first - 1, std::tuple<Steps...>>, std::tuple_element_t<found.second - 1, std::tuple<Steps...>>>();
}

} // namespace akshara::detail

#endif
