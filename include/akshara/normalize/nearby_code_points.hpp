// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_NEARBY_CODE_POINTS_HPP
#define AKSHARA_NORMALIZE_NEARBY_CODE_POINTS_HPP

#include <akshara/normalize/few_code_points.hpp>
#include <akshara/normalize/untouched.hpp>
#include <akshara/normalize/written.hpp>

namespace akshara::inline v0::detail {

/// The code points near a place of a text, numbered from `Before`, where the place is. What stands before it is read
/// backwards, and no further than somebody asks: the untouched text first, then what the last change has put, then the
/// untouched text before that. What lies beyond is not known, unless the text begins there.
template <std::size_t Before, std::size_t Behind>
class nearby_code_points {
public:
    static constexpr std::size_t place = Before;

    /// Begins anew at `at`: what stands before it is not known.
    constexpr void start(std::size_t at) noexcept {
        put_.clear();
        put_first_ = put_last_ = untouched_first_ = at;
    }
    /// To a place behind the last change, all between untouched.
    constexpr void move_to(std::size_t stop) noexcept {
        first_ = own_first_ = last_ = place;
        source_first_ = stop;
        stretch_first_ = put_last_;
        put_left_ = put_.size();
    }

    /// Whether it is known what stands at the numbers from `first` on, or that the text begins behind them.
    [[nodiscard]] [[gnu::always_inline]] constexpr bool knows(std::string_view bytes, std::size_t first) noexcept {
        return first_ <= first || read_back(bytes, first);
    }

    constexpr void push(const placed_code_point& c) noexcept { code_points_[last_++] = c; }
    constexpr void pop_to(std::size_t last) noexcept { last_ = last; }

    /// Of those known, the first.
    [[nodiscard]] constexpr std::size_t first() const noexcept { return first_; }
    /// The first that no change has put.
    [[nodiscard]] constexpr std::size_t own_first() const noexcept { return own_first_; }
    /// Behind the last.
    [[nodiscard]] constexpr std::size_t last() const noexcept { return last_; }
    [[nodiscard]] constexpr bool full() const noexcept { return last_ == place + Behind; }
    [[nodiscard]] constexpr placed_code_point& operator[](std::size_t at) noexcept { return code_points_[at]; }
    [[nodiscard]] constexpr const placed_code_point& operator[](std::size_t at) const noexcept { return code_points_[at]; }
    [[nodiscard]] constexpr written as_written() const noexcept { return {code_points_ + first_, last_ - first_}; }
    /// Where the source of the one at this number begins.
    [[nodiscard]] constexpr std::size_t source_first(std::size_t at) const noexcept {
        return at == first_ ? source_first_ : code_points_[at - 1].source_last;
    }

    /// Those from `first` on are what a change has put. What is known of the change before stays known.
    [[gnu::always_inline]] constexpr void changed(std::size_t first) noexcept {
        if (own_first_ == first_) {
            untouched_first_ = put_last_;
            put_first_ = source_first(first);
        } else {
            untouched_first_ = stretch_first_;
            put_first_ = source_first_;
            first = first_;
        }
        put_last_ = code_points_[last_ - 1].source_last;
        put_.clear();
        for (std::size_t k = first; k < last_; ++k) put_.push(code_points_[k]);
    }

private:
    [[gnu::noinline]] constexpr bool read_back(std::string_view bytes, std::size_t first) noexcept {
        while (first_ > first) {
            if (source_first_ > stretch_first_) {
                const decoded before = decode_untouched_before(bytes, stretch_first_, source_first_);
                code_points_[--first_] = {before.value, source_first_};
                source_first_ -= before.size;
                if (stretch_first_ == put_last_) own_first_ = first_;
            } else if (put_left_ > 0) {
                code_points_[--first_] = put_[--put_left_];
                if (put_left_ > 0) continue;
                source_first_ = put_first_;
                stretch_first_ = untouched_first_;
            } else {
                return stretch_first_ == 0;
            }
        }
        return true;
    }

    placed_code_point code_points_[Before + Behind] = {};
    std::size_t first_ = place;
    std::size_t own_first_ = place;
    std::size_t last_ = place;
    std::size_t source_first_ = 0;  ///< where the source of all these begins
    std::size_t stretch_first_ = 0; ///< how far the text before is known to be untouched
    std::size_t put_left_ = 0;      ///< how much of the last change is not among these

    few_code_points<Before + Behind> put_; ///< what the last changes have put, and what stands between them
    std::size_t put_first_ = 0;              ///< its source
    std::size_t put_last_ = 0;
    std::size_t untouched_first_ = 0; ///< what stands before it is untouched from here on
};

} // namespace akshara::detail

#endif
