// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_LONE_CHANGE_HPP
#define AKSHARA_NORMALIZE_LONE_CHANGE_HPP

#include <akshara/normalize/asked_steps.hpp>
#include <akshara/normalize/few_code_points.hpp>
#include <akshara/normalize/untouched.hpp>

namespace akshara::detail {

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
    constexpr void start(std::size_t at) noexcept {
        window_.clear();
        window_last_ = at;
        starts_text_ = at == 0;
    }

    /// What the form does at `stop`, which lies behind the last answer, all between untouched.
    constexpr place_kind find(std::string_view bytes, std::size_t stop, lone_change& found) noexcept {
        if (!look_back(bytes, stop)) return place_kind::tangled;
        const std::size_t stop_place = window_.size();
        code_point_facts before = facts_before(stop_place);
        asked_steps asked;
        for (std::size_t next = stop; asked.any() || window_.size() < stop_place + 2;) {
            const decoded here = code_point_at(bytes, next);
            const code_point_facts facts = plan::facts_of(here.value);
            if (!here.well_formed || window_.size() >= most || !keeps_nfc(before, facts)) return place_kind::tangled;
            if ((asked.meet(before, facts) & plan::arranging_groups) != 0) return place_kind::tangled;

            last_ = next; // it may be the first of a pair
            next += here.size;
            window_.push({here.value, next});
            before = facts;
            if (asked.any()) {
                const next_change now = plan::apply(written{window_.data(), window_.size()}, asked.groups());
                if (now.change.taken != 0) return change(bytes, stop, stop_place, now, found);
                asked.pass();
            }
            if (here.size == 0) break;
        }
        window_.pop(window_.size() - stop_place);
        window_last_ = stop;
        return place_kind::at_rest;
    }

    /// Behind the place at rest, or the lone change, the next one is to be searched from here.
    [[nodiscard]] constexpr std::size_t last() const noexcept { return last_; }

private:
    static constexpr std::size_t most_before = Form::reach > 2 ? Form::reach - 1 : 1; // NFC asks for one
    static constexpr std::size_t most = most_before + 16;

    static constexpr decoded code_point_at(std::string_view bytes, std::size_t at) noexcept {
        if (at == bytes.size()) return {text_edge, 0, true};
        return decode_indic(bytes, at);
    }
    // Whether that is known at once.
    static constexpr bool keeps_nfc(code_point_facts before, code_point_facts facts) noexcept {
        return !facts.decomposes() && facts.keeps_nfc_behind(before);
    }
    constexpr code_point_facts facts_before(std::size_t place) const noexcept {
        return place == 0 ? code_point_facts{} : plan::facts_of(window_[place - 1].value);
    }

    /// Brings into the window what steps may look back at; false when that is not all known.
    constexpr bool look_back(std::string_view bytes, std::size_t stop) noexcept {
        placed_code_point read[most_before + 1];
        std::size_t size = 0;
        first_ = stop;
        for (; size < most_before && first_ > window_last_; ++size) {
            const decoded before = decode_untouched_before(bytes, window_last_, first_);
            read[size] = {before.value, first_};
            first_ -= before.size;
        }
        const std::size_t wanted = most_before - size;
        kept_ = window_.size() < wanted ? window_.size() : wanted;
        if (kept_ < wanted && !starts_text_) return false;
        starts_text_ = starts_text_ && first_ == window_last_ && kept_ == window_.size();
        window_.drop_oldest(window_.size() - kept_);
        for (; size > 0; --size) window_.push(read[size - 1]);
        return true;
    }

    /// The change that a step makes of the window's end, when it is a lone one.
    constexpr place_kind change(std::string_view bytes, std::size_t stop, std::size_t stop_place, const next_change& now, lone_change& found) noexcept {
        const rewrite& change = now.change;
        if (change.taken + kept_ > window_.size()) return place_kind::tangled;
        const std::size_t taken_first = window_.size() - change.taken;
        const changed_middle middle(window_.data() + taken_first, change.taken, change.put, change.put_size);
        const std::size_t was_last = taken_first + middle.was_last;
        last_ = window_[was_last - 1].source_last;
        if (last_ <= stop) return place_kind::tangled;

        std::size_t first = taken_first + middle.first;
        window_.pop(window_.size() - first);
        for (std::size_t k = middle.first; k < middle.put_last; ++k) window_.push({change.put[k], last_, std::uint64_t{1} << now.step});
        if (middle.only_drops()) { // it belongs to the one before
            if (first-- == kept_) return place_kind::tangled;
            window_.back().source_last = last_;
            window_.back().steps = std::uint64_t{1} << now.step;
        }
        if (!is_at_rest(bytes, first < stop_place ? first : stop_place)) return place_kind::tangled;

        found.stop = stop;
        found.first = first == kept_ ? first_ : window_[first - 1].source_last;
        found.put.clear();
        for (std::size_t k = first; k < window_.size(); ++k) found.put.push(window_[k]);
        window_last_ = last_;
        return place_kind::alone;
    }

    /// Whether no step has anything to do in the window from `place` on, nor between it and what follows.
    constexpr bool is_at_rest(std::string_view bytes, std::size_t place) const noexcept {
        code_point_facts before = facts_before(place);
        for (; place < window_.size(); ++place) {
            const code_point_facts facts = plan::facts_of(window_[place].value);
            if (facts.alone() != 0 || facts.pairs_with(before) != 0 || !keeps_nfc(before, facts)) return false;
            before = facts;
        }
        const code_point_facts behind = plan::facts_of(code_point_at(bytes, last_).value);
        return behind.pairs_with(before) == 0 && keeps_nfc(before, behind);
    }

    few_code_points<most + rewrite::most> window_; ///< what stands before a place, as it is written, and what was read there
    std::size_t window_last_ = 0;  ///< between places: where it ends
    bool starts_text_ = true;      ///< before it the text begins
    std::size_t kept_ = 0;         ///< so many of it were there at the last place already
    std::size_t first_ = 0;        ///< where the others begin
    std::size_t last_ = 0;
};

} // namespace akshara::detail

#endif
