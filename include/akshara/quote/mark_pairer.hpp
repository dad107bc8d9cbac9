// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_MARK_PAIRER_HPP
#define AKSHARA_QUOTE_MARK_PAIRER_HPP

#include <akshara/quote/mark_scan.hpp>
#include <akshara/quote/paired_marks.hpp>

namespace akshara::inline v0::detail {

/// Two families on one stack; each mark is pushed and popped at most once, so the time is linear.
class mark_pairer {
public:
    constexpr explicit mark_pairer(const std::vector<seen_mark>& marks) : marks_(marks) {
        outcomes_.resize(marks.size());
        for (std::size_t k = 0; k < marks.size(); ++k) {
            const auto& kin = open_of_[family(marks[k])];
            if (kin.empty()) read_first(k);
            else read_inside(k, kin.back());
        }
    }

    constexpr paired_marks result() const {
        paired_marks found;
        std::vector<std::size_t> around; // the closers of the pairs that are open
        for (std::size_t k = 0; k < marks_.size(); ++k) {
            const mark& here = marks_[k].mark;
            const outcome& of_here = outcomes_[k];
            if (!of_here.role) continue;
            if (of_here.partner == none) {
                found.orphans.push_back({here, *of_here.role});
            } else if (of_here.role == mark_role::opener) {
                while (!around.empty() && around.back() < k) around.pop_back();
                const mark& close = marks_[of_here.partner].mark;
                const bool mismatched = here.style != close.style || here.family != close.family;
                found.pairs.push_back({here, close, around.size(), mismatched, of_here.continued});
                around.push_back(of_here.partner);
            }
        }
        return found;
    }

private:
    static constexpr std::size_t none = seen_mark::npos;

    struct outcome {
        std::size_t partner = none;
        std::optional<mark_role> role; ///< none: it is no quotation mark
        bool continued = false;
    };

    static constexpr std::size_t family(const seen_mark& m) { return static_cast<std::size_t>(m.mark.family); }

    constexpr bool next_closes(std::size_t k) const {
        const std::size_t next = marks_[k].next_in_family;
        return next != none && marks_[next].paragraph == marks_[k].paragraph && marks_[next].lean() < 0;
    }
    constexpr bool next_opens(std::size_t k) const {
        const std::size_t next = marks_[k].next_in_family;
        return next != none && marks_[next].paragraph == marks_[k].paragraph && marks_[next].lean() > 0;
    }

    /// Nothing of its family is open.
    constexpr void read_first(std::size_t k) {
        const seen_mark& m = marks_[k];
        const auto& strangers = open_of_[1 - family(m)];
        if (looks_like_first(k)) {
            // '90 के दशक: an elision, unless its closer follows on the line.
            const std::size_t next = m.next_in_family;
            const bool elided = m.mark.family == mark_family::single_mark && m.before_two_digits &&
                                (next == none || marks_[next].paragraph != m.paragraph || marks_[next].lean() > 0);
            if (!elided) open(k);
        } else if (m.undirected() && m.before == beside::digit) {
            return; // a prime: 5'11", 32"
        } else if (!strangers.empty() && may_close_stranger(k, strangers.back())) {
            close(k, strangers.back());
        } else {
            outcomes_[k].role = mark_role::closer;
        }
    }

    /// A mark between two letters opens where nothing is open (है."वे), and so does कहा,". But in है."वे कहते हैं, "…
    /// the next mark is the opener.
    constexpr bool looks_like_first(std::size_t k) const {
        const seen_mark& m = marks_[k];
        if (m.lean() == 0) return !m.undirected() || !m.after_terminator || !next_opens(k);
        return m.lean() > 0 || (m.undirected() && (m.before == beside::comma || m.before == beside::joint));
    }

    /// “…’ and '…'': a closer of the other family, if the one that it stands for is not to come.
    constexpr bool may_close_stranger(std::size_t k, std::size_t opener) const {
        const std::size_t next = marks_[opener].next_in_family;
        if (marks_[opener].paragraph != marks_[k].paragraph) return false;
        return next == none || marks_[next].paragraph != marks_[k].paragraph || marks_[next].lean() > 0;
    }

    /// One of its family is open: `top` is the nearest.
    constexpr void read_inside(std::size_t k, std::size_t top) {
        const seen_mark& m = marks_[k];
        const bool new_paragraph = marks_[top].paragraph != m.paragraph;
        // कहते हैं," मुझे …": after a comma a mark with a closer to come opens.
        const bool opens_after_comma = m.undirected() && m.before == beside::comma && next_closes(k);
        if (new_paragraph && m.starts_paragraph && m.lean() >= 0) read_at_paragraph_start(k, top);
        else if (m.lean() > 0 || opens_after_comma) reopen(k, top);
        else close(k, top);
    }

    /// An opener while one of its family is open.
    constexpr void reopen(std::size_t k, std::size_t top) {
        const seen_mark& m = marks_[k];
        const bool nested = marks_[top].paragraph == m.paragraph && next_closes(k) && next_closes(m.next_in_family);
        if (nested) return open(k);
        // An undirected mark closes, unless the mark after it closes and so needs it as its opener.
        if (m.undirected() && !next_closes(k)) return close(k, top);
        leave_unclosed(top);
        open(k);
    }

    /// The repeated opener of a quotation that goes on, a closer that drifted to the next line, or a new quotation.
    constexpr void read_at_paragraph_start(std::size_t k, std::size_t top) {
        const seen_mark& m = marks_[k];
        const std::size_t next = m.next_in_family;
        const bool goes_on = next != none && ((marks_[next].lean() < 0 && marks_[next].after_terminator) ||
                                              (marks_[next].lean() >= 0 && marks_[next].starts_paragraph));
        if (goes_on && open_.back() == top) {
            outcomes_[top].continued = true;
        } else if (m.mark.direction != mark_direction::opens && m.after_terminator) {
            close(k, top);
        } else {
            leave_unclosed(top);
            open(k);
        }
    }

    constexpr void open(std::size_t k) {
        outcomes_[k].role = mark_role::opener;
        open_.push_back(k);
        open_of_[family(marks_[k])].push_back(k);
    }
    /// Takes the opener `top` and everything opened inside it off the stack.
    constexpr void leave_unclosed(std::size_t top) {
        for (std::size_t last = none; last != top;) {
            last = open_.back();
            open_.pop_back();
            open_of_[family(marks_[last])].pop_back();
        }
    }
    constexpr void close(std::size_t k, std::size_t top) {
        leave_unclosed(top);
        outcomes_[k].role = mark_role::closer;
        outcomes_[k].partner = top;
        outcomes_[top].partner = k;
    }

    const std::vector<seen_mark>& marks_;
    std::vector<outcome> outcomes_;
    std::vector<std::size_t> open_;
    std::vector<std::size_t> open_of_[2]; // the same, by family
};

constexpr paired_marks pair_marks(std::string_view bytes) {
    const mark_scan scan(bytes);
    return mark_pairer(scan.marks).result();
}

} // namespace akshara::detail

#endif
