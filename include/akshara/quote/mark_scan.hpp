// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_MARK_SCAN_HPP
#define AKSHARA_QUOTE_MARK_SCAN_HPP

#include <akshara/quote/mark_stops.hpp>
#include <akshara/quote/seen_mark.hpp>
#include <akshara/text/utf8.hpp>

#include <vector>

namespace akshara::inline v0::detail {

/// One pass over the bytes that finds every mark and notes what stands around it.
class mark_scan {
public:
    std::vector<seen_mark> marks;

    constexpr explicit mark_scan(std::string_view bytes, kernel k = best_kernel()) : bytes_(bytes) {
        for (std::size_t at = 0; at < bytes_.size();) {
            const std::size_t stop = next_mark_stop(bytes_, at, k);
            if (stop != at) pass_stretch(at, stop);
            at = stop == bytes_.size() ? stop : step(stop);
        }
        look_ahead();
    }

private:
    constexpr char32_t code_point_at(std::size_t at) const {
        return at < bytes_.size() ? decode(bytes_, at).value : U'\n';
    }

    constexpr std::size_t step(std::size_t at) {
        const decoded here = decode(bytes_, at);
        const std::size_t after = at + here.size;
        if (here.value == U'<') {
            if (const std::size_t end = end_of_tag(at); end != at) return end;
        }
        if (const auto fused = fused_glyph_of(here.value); fused && code_point_at(after) == here.value)
            return add(*fused, at, after + here.size);
        if (is_doubled_field_mark(at)) return add(*mark_glyph_of(U'"'), at, at + 2);
        if (const auto glyph = mark_glyph_of(here.value)) {
            if (!is_apostrophe(*glyph, after) && last_ != U'=') return add(*glyph, at, after);
        }
        pass(here.value);
        return after;
    }

    /// Remembers what the next mark has before it.
    constexpr void pass(char32_t c) {
        const beside kind = beside_of(c);
        if (kind == beside::edge && last_ != c) ++paragraph_;
        if (kind == beside::edge) starts_paragraph_ = true;
        else if (kind != beside::space) starts_paragraph_ = false;
        if (kind != beside::edge && kind != beside::space) after_terminator_ = kind == beside::terminator;
        before_ = kind;
        last_ = c;
    }

    /// The same for all from `first` to `last`, among which is neither a mark nor a line end.
    constexpr void pass_stretch(std::size_t first, std::size_t last) {
        std::size_t at = last; // the last one that is no white space, and what follows it, are all that is remembered
        do at -= decode_before(bytes_, at).size;
        while (at != first && beside_of(code_point_at(at)) == beside::space);
        for (; at != last; at += decode(bytes_, at).size) pass(code_point_at(at));
    }

    constexpr std::size_t add(const mark_glyph& glyph, std::size_t first, std::size_t last) {
        // A combining mark or joiner after a mark belongs to it.
        while (last < bytes_.size() && continues_cluster(code_point_at(last))) last += decode(bytes_, last).size;
        seen_mark found{{{first, last}, glyph.family, glyph.style, glyph.direction}};
        found.before = before_;
        found.after = beside_of(code_point_at(last));
        found.after_terminator = after_terminator_;
        found.starts_paragraph = starts_paragraph_;
        found.paragraph = paragraph_;
        found.before_two_digits = is_digit(last) && is_digit(last + 1) && !is_digit(last + 2);
        marks.push_back(found);
        last_ = glyph.value;
        return last;
    }

    constexpr bool is_digit(std::size_t at) const {
        return at < bytes_.size() && bytes_[at] >= '0' && bytes_[at] <= '9';
    }

    /// India's, 5'11, मोदी's: between Latin letters or digits, or before a Latin s.
    constexpr bool is_apostrophe(const mark_glyph& glyph, std::size_t after) const {
        if (glyph.family != mark_family::single_mark || glyph.style == mark_style::angle) return false;
        const beside left = before_, right = beside_of(code_point_at(after));
        if (left == beside::digit && right == beside::digit) return true;
        if (right != beside::latin) return false;
        if (left == beside::latin) return true;
        return left == beside::letter && code_point_at(after) == U's' &&
               beside_of(code_point_at(after + 1)) != beside::latin;
    }

    /// The end of an HTML tag that begins at `at`, on its line; `at` when none does.
    constexpr std::size_t end_of_tag(std::size_t at) {
        const beside next = beside_of(code_point_at(at + 1));
        if (next != beside::latin && code_point_at(at + 1) != U'/') return at;
        if (tag_end_ <= at) { // looked for once for all the tags before it
            tag_end_ = at;
            while (tag_end_ < bytes_.size() && bytes_[tag_end_] != '>' && bytes_[tag_end_] != '\n') ++tag_end_;
        }
        if (tag_end_ == bytes_.size() || bytes_[tag_end_] != '>') return at;
        pass(U'>');
        return tag_end_ + 1;
    }

    /// ""…"" at both ends of a line: the field of a CSV export.
    constexpr bool is_doubled_field_mark(std::size_t at) {
        if (bytes_.substr(at, 2) != "\"\"") return false;
        if (beside_of(last_) == beside::edge) {
            std::size_t end = bytes_.find('\n', at);
            if (end == bytes_.npos) end = bytes_.size();
            if (end > at && bytes_[end - 1] == '\r') --end;
            field_end_ = end >= at + 5 && bytes_.substr(end - 2, 2) == "\"\"" ? end : 0;
            return field_end_ != 0;
        }
        return field_end_ == at + 2;
    }

    /// Marks that touch share what stands after them; each learns its next kin.
    constexpr void look_ahead() {
        std::size_t next[2] = {seen_mark::npos, seen_mark::npos};
        for (std::size_t k = marks.size(); k-- > 0;) {
            if (k + 1 < marks.size() && marks[k].mark.span.last == marks[k + 1].mark.span.first)
                marks[k].after = marks[k + 1].after;
            std::size_t& kin = next[static_cast<std::size_t>(marks[k].mark.family)];
            marks[k].next_in_family = kin;
            kin = k;
        }
    }

    std::string_view bytes_;
    beside before_ = beside::edge;
    char32_t last_ = U'\n';
    bool after_terminator_ = false;
    bool starts_paragraph_ = true;
    std::size_t paragraph_ = 0;
    std::size_t tag_end_ = 0;
    std::size_t field_end_ = 0;
};

} // namespace akshara::detail

#endif
