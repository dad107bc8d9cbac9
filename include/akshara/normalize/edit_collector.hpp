// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_EDIT_COLLECTOR_HPP
#define AKSHARA_NORMALIZE_EDIT_COLLECTOR_HPP

#include <akshara/normalize/edit.hpp>
#include <akshara/normalize/step_names.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::inline v0::detail {

/// Compares what a form gives with the source, and keeps what differs: changes that touch are one edit.
template <class Form>
class edit_collector {
public:
    constexpr explicit edit_collector(std::string_view source) noexcept : source_(source) {}

    /// A stretch that the form left alone, up to `last`.
    constexpr void untouched(std::size_t last) {
        close();
        given_last_ = last;
    }
    constexpr void operator()(const placed_code_point& c) {
        char encoded[4] = {};
        const std::string_view made(encoded, encode(c.value, encoded));
        const std::string_view was = source_.substr(given_last_, c.source_last - given_last_);
        if (was.substr(0, made.size()) == made) { // itself, and what was dropped behind it
            untouched(given_last_ + made.size());
            if (was.size() != made.size()) change({}, c.steps);
        } else {
            const bool is_replaced = c.value == replacement_character && !was.empty() && !decode(was, 0).well_formed;
            change(made, c.steps | (is_replaced ? replaced_step : 0));
        }
        given_last_ = c.source_last;
    }
    /// The end of the source; of what all was dropped, no code point tells by which `steps`.
    constexpr void finish(std::uint64_t steps) {
        if (given_last_ != source_.size()) change({}, steps);
        given_last_ = source_.size();
        close();
    }

    /// Whether the source's end is still to come.
    [[nodiscard]] constexpr bool lacks_end() const noexcept { return given_last_ != source_.size(); }
    [[nodiscard]] constexpr std::vector<edit> give() noexcept { return static_cast<std::vector<edit>&&>(edits_); }

private:
    // The size of a code point in which both begin, or end; else 0.
    static constexpr std::size_t common_first(std::string_view a, std::string_view b) noexcept {
        if (a.empty() || b.empty()) return 0;
        const decoded first = decode(a, 0);
        return first.well_formed && b.substr(0, first.size) == a.substr(0, first.size) ? first.size : 0;
    }
    static constexpr std::size_t common_last(std::string_view a, std::string_view b) noexcept {
        if (a.empty() || b.empty()) return 0;
        const decoded last = decode_before(a, a.size());
        return last.well_formed && last.size <= b.size() && b.substr(b.size() - last.size) == a.substr(a.size() - last.size) ? last.size : 0;
    }

    constexpr void change(std::string_view made, std::uint64_t steps) {
        if (!open_) first_ = given_last_;
        open_ = true;
        made_.insert(made_.end(), made.begin(), made.end());
        steps_ |= steps;
    }

    constexpr void close() {
        if (!open_) return;
        std::string_view was = source_.substr(first_, given_last_ - first_);
        std::string_view made(made_.data(), made_.size());
        for (std::size_t size = 0; (size = common_first(was, made)) != 0; first_ += size) {
            was.remove_prefix(size);
            made.remove_prefix(size);
        }
        for (std::size_t size = 0; (size = common_last(was, made)) != 0;) {
            was.remove_suffix(size);
            made.remove_suffix(size);
        }
        if (!was.empty() || !made.empty()) edits_.push_back({{first_, first_ + was.size()}, {made.begin(), made.end()}, step_names<Form>(steps_)});
        open_ = false;
        made_.clear();
        steps_ = 0;
    }

    std::string_view source_;
    std::size_t given_last_ = 0; ///< where the source of the last one given ends
    std::vector<edit> edits_;
    bool open_ = false; ///< the last one given was changed: the rest is of that edit, which is not yet in `edits_`
    std::size_t first_ = 0;
    std::vector<char> made_;
    std::uint64_t steps_ = 0;
};

} // namespace akshara::detail

#endif
