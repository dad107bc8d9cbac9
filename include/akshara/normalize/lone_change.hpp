// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_LONE_CHANGE_HPP
#define AKSHARA_NORMALIZE_LONE_CHANGE_HPP

#include <akshara/normalize/asked_steps.hpp>
#include <akshara/normalize/nearby_code_points.hpp>

namespace akshara::inline v0::detail {

/// What one step makes of a place in untouched text, when nothing then has anything to do there.
struct lone_change {
    std::size_t stop = 0;                    ///< where something to do was found
    std::size_t first = 0;                   ///< where the source of `put` begins
    few_code_points<rewrite::most + 1> put; ///< the last one ends where the change ends
};

/// What was found out about a place.
enum class place_kind : unsigned char {
    at_rest, ///< nothing is to be done
    alone,   ///< a lone change
    tangled, ///< more than that, or it is not to be told from here
};

/// Looks at the places of a text where a form may have something to do, one after the other, for lone changes. It reads a
/// few code points at each, so this is what most changes cost; a rewriter, whose work it does there, knows all others.
template <class Form>
class lone_change_finder {
    using plan = form_plan<typename Form::steps>;

public:
    /// Begins anew at `at`, where the text begins too or else what stands before is not known.
    constexpr void start(std::size_t at) noexcept { near_.start(at); }

    /// What the form does at `stop`, which lies behind the last answer, all between untouched.
    constexpr place_kind find(std::string_view bytes, std::size_t stop, lone_change& found) noexcept {
        near_.move_to(stop);
        if (!near_.knows(bytes, near_.place - 1)) return place_kind::tangled;
        code_point_facts before = facts_before(near_.place);
        asked_steps asked;
        for (std::size_t next = stop; asked.any() || near_.last() < near_.place + 2;) {
            const decoded here = code_point_at(bytes, next);
            const code_point_facts facts = plan::facts_of(here.value);
            if (!here.well_formed || near_.full() || !keeps_nfc(before, facts)) return place_kind::tangled;
            if ((asked.meet(before, facts) & plan::arranging_groups) != 0) return place_kind::tangled;

            last_ = next; // it may be the first of a pair
            next += here.size;
            near_.push({here.value, next});
            before = facts;
            if (asked.any()) {
                if (!near_.knows(bytes, near_.last() - asked.left())) return place_kind::tangled;
                const next_change now = plan::apply(near_.as_written(), asked.groups());
                if (now.change.taken != 0) return change(bytes, stop, now, found);
                asked.pass();
            }
            if (here.size == 0) break;
        }
        return place_kind::at_rest;
    }

    /// Behind the place at rest, or the lone change, the next one is to be searched from here.
    [[nodiscard]] constexpr std::size_t last() const noexcept { return last_; }

private:
    static constexpr std::size_t most_before = Form::reach + 1;
    static constexpr std::size_t most_read = 16;

    [[gnu::always_inline]] static constexpr decoded code_point_at(std::string_view bytes, std::size_t at) noexcept {
        if (at == bytes.size()) return {text_edge, 0, true};
        return decode_indic(bytes, at);
    }
    // Whether that is known at once.
    static constexpr bool keeps_nfc(code_point_facts before, code_point_facts facts) noexcept {
        return !facts.decomposes() && facts.keeps_nfc_behind(before);
    }
    constexpr code_point_facts facts_before(std::size_t place) const noexcept {
        return place == near_.first() ? code_point_facts{} : plan::facts_of(near_[place - 1].value);
    }

    /// The change that a step makes of what was read last, when it is a lone one.
    constexpr place_kind change(std::string_view bytes, std::size_t stop, const next_change& now, lone_change& found) noexcept {
        const rewrite& change = now.change;
        if (change.taken > near_.last() - near_.own_first()) return place_kind::tangled;
        const std::size_t taken_first = near_.last() - change.taken;
        const changed_middle middle(&near_[taken_first], change.taken, change.put, change.put_size);
        last_ = near_[taken_first + middle.was_last - 1].source_last;
        if (last_ <= stop) return place_kind::tangled;

        const std::uint64_t step = std::uint64_t{1} << now.step;
        std::size_t first = taken_first + middle.first;
        if (!near_.knows(bytes, (first < near_.place ? first : near_.place) - 1)) return place_kind::tangled;
        near_.pop_to(first);
        for (std::size_t k = middle.first; k < middle.put_last; ++k) near_.push({change.put[k], last_, step});
        if (middle.only_drops()) { // it belongs to the one before
            if (first-- == near_.own_first() || !near_.knows(bytes, first - 1)) return place_kind::tangled;
            near_[first].source_last = last_;
            near_[first].steps = step;
        }
        if (!is_at_rest(bytes, first < near_.place ? first : near_.place)) return place_kind::tangled;

        found.stop = stop;
        found.first = near_.source_first(first);
        found.put.clear();
        for (std::size_t k = first; k < near_.last(); ++k) found.put.push(near_[k]);
        near_.changed(first);
        return place_kind::alone;
    }

    /// Whether no step has anything to do from `place` on, nor between these and what follows.
    constexpr bool is_at_rest(std::string_view bytes, std::size_t place) const noexcept {
        code_point_facts before = facts_before(place);
        for (; place < near_.last(); ++place) {
            const code_point_facts facts = plan::facts_of(near_[place].value);
            if (facts.alone() != 0 || facts.pairs_with(before) != 0 || !keeps_nfc(before, facts)) return false;
            before = facts;
        }
        const code_point_facts behind = plan::facts_of(code_point_at(bytes, last_).value);
        return behind.pairs_with(before) == 0 && keeps_nfc(before, behind);
    }

    nearby_code_points<most_before, most_read + rewrite::most> near_;
    std::size_t last_ = 0;
};

} // namespace akshara::detail

#endif
