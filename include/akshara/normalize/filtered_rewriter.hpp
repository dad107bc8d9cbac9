// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FILTERED_REWRITER_HPP
#define AKSHARA_NORMALIZE_FILTERED_REWRITER_HPP

#include <akshara/normalize/pipe_danda.hpp>
#include <akshara/normalize/rewriter.hpp>

namespace akshara::inline v0::detail {

template <class Steps>
inline constexpr bool filters_lines = false;
template <class... Steps>
inline constexpr bool filters_lines<step_list<Steps...>> = (requires { Steps::filters_lines; } || ...);

/// The rewriter of a form that has `repair_danda`: what it gives goes through the filter that looks at whole lines.
template <class Form, class Sink>
class filtered_rewriter {
public:
    constexpr explicit filtered_rewriter(Sink& sink) noexcept : filter_(sink), rewriter_(filter_) {}
    constexpr void give_to(Sink& sink) noexcept {
        filter_.give_to(sink);
        rewriter_.give_to(filter_);
    }

    constexpr void feed(char32_t value, std::size_t source_last) { rewriter_.feed(value, source_last); }
    constexpr void feed(const placed_code_point& next) { rewriter_.feed(next); }
    constexpr void finish(std::size_t source_last) {
        rewriter_.finish(source_last);
        filter_.finish();
    }

    [[nodiscard]] constexpr bool idle() const noexcept { return rewriter_.idle() && filter_.idle(); }
    constexpr void give_all() { rewriter_.give_all(); }

private:
    danda_filter<Sink> filter_;
    rewriter<Form, danda_filter<Sink>> rewriter_;
};

} // namespace akshara::detail

#endif
