// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FORM_TRIGGERS_HPP
#define AKSHARA_NORMALIZE_FORM_TRIGGERS_HPP

#include <akshara/normalize/step_list.hpp>
#include <akshara/unicode/hindi_set.hpp>

namespace akshara::inline v0::detail {

template <class S>
constexpr std::size_t trigger_count = 1;
template <acts_on_pairs S>
constexpr std::size_t trigger_count<S> = sizeof(S::triggers) / sizeof(trigger);

template <class S, std::size_t K>
constexpr trigger trigger_of() noexcept {
    if constexpr (acts_on_pairs<S>) return S::triggers[K];
    else return {&S::acts_on};
}

/// The answer of a trigger's part; the trigger is a constant that no program needs in its memory.
template <auto Part>
constexpr bool asks(char32_t c) noexcept {
    return Part(c);
}

/// Whether a step's trigger may begin with it.
template <class S>
constexpr bool may_act_on(char32_t c) noexcept {
    return [&]<std::size_t... K>(std::index_sequence<K...>) {
        return (asks<trigger_of<S, K>().here>(c) || ...);
    }(std::make_index_sequence<trigger_count<S>>{});
}

/// What most of Hindi text is made of, and the whole.
inline constexpr hindi_set hindi_in_use([](char32_t c) { return (c >= 0x0902 && c <= 0x094D && c != 0x093A && c != 0x093B && c != 0x093D) || (c >= U'a' && c <= U'z') || c == U' '; });
inline constexpr hindi_set all_of_hindi([](char32_t) { return true; });

/// Any of `here` before any of `next`.
struct trigger_sets {
    hindi_set here, next;

    constexpr trigger_sets& operator|=(const trigger_sets& other) noexcept {
        here |= other.here;
        next |= other.next;
        return *this;
    }
    /// How often a clean text has such a pair, by a rough measure.
    [[nodiscard]] constexpr std::size_t weight() const {
        const auto of = [](const hindi_set& set) { return set.common_with(all_of_hindi) + 15 * set.common_with(hindi_in_use); };
        return of(here) * of(next);
    }
};

enum class trigger_kind : unsigned char {
    alone, ///< one code point, whatever follows
    pair,
};
/// Whether a trigger's part is `any_code_point`. Not by `==`, which g++ 12 takes for no constant where it looks for undefined
/// behaviour.
template <auto Part>
inline constexpr bool is_any_code_point = false;
template <>
inline constexpr bool is_any_code_point<&any_code_point> = true;

template <class S, std::size_t K>
constexpr trigger_kind trigger_kind_of() noexcept {
    return is_any_code_point<trigger_of<S, K>().next> ? trigger_kind::alone : trigger_kind::pair;
}
/// Of a trigger alone nobody asks what may come next.
template <class S, std::size_t K>
inline constexpr trigger_sets trigger_sets_of = [] {
    constexpr trigger t = trigger_of<S, K>();
    if constexpr (trigger_kind_of<S, K>() == trigger_kind::alone) return trigger_sets{hindi_set(t.here), {}};
    else return trigger_sets{hindi_set(t.here), hindi_set(t.next)};
}();

/// The triggers of a form, shared out among seven groups: so a byte tells in which of them a code point may come first,
/// and another in which it may come next. A group holds each pair of its triggers, and others where they are unlike.
class trigger_groups {
public:
    static constexpr std::size_t most = 7;

    /// Of all the steps' triggers that are of this kind.
    template <class... Steps>
    constexpr trigger_groups(step_list<Steps...>, trigger_kind kind) {
        std::size_t trigger = 0;
        const auto add = [&](const trigger_sets& sets, trigger_kind its_kind) {
            const std::size_t number = trigger++;
            place_of_[number] = none;
            if (its_kind != kind) return;
            groups_[size_] = sets;
            place_of_[number] = size_++;
            if (size_ > most) merge_two();
        };
        [[maybe_unused]] const auto add_all = [&]<class S, std::size_t... K>(std::type_identity<S>, std::index_sequence<K...>) {
            (add(trigger_sets_of<S, K>, trigger_kind_of<S, K>()), ...);
        };
        (add_all(std::type_identity<Steps>{}, std::make_index_sequence<trigger_count<Steps>>{}), ...);
    }

    /// The group of the form's n-th trigger, as a bit; 0 when it is of the other kind.
    [[nodiscard]] constexpr unsigned char bit_of(std::size_t trigger) const {
        return static_cast<unsigned char>(place_of_[trigger] == none ? 0 : 1u << place_of_[trigger]);
    }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    // The two that take the fewest more pairs for triggers when they are one.
    constexpr void merge_two() {
        std::size_t first = 0, second = 1, least = static_cast<std::size_t>(-1);
        for (std::size_t a = 0; a < size_; ++a)
            for (std::size_t b = a + 1; b < size_; ++b) {
                trigger_sets both = groups_[a];
                both |= groups_[b];
                const std::size_t apart = groups_[a].weight() + groups_[b].weight();
                const std::size_t more = both.weight() > apart ? both.weight() - apart : 0;
                if (more < least) {
                    least = more;
                    first = a;
                    second = b;
                }
            }
        groups_[first] |= groups_[second];
        groups_[second] = groups_[--size_];
        for (std::size_t& place : place_of_) {
            if (place == second) place = first;
            if (place == size_) place = second;
        }
    }

    trigger_sets groups_[most + 1] = {};
    std::size_t place_of_[256] = {};
    std::size_t size_ = 0;
};

} // namespace akshara::detail

#endif
