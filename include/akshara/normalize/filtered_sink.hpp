// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FILTERED_SINK_HPP
#define AKSHARA_NORMALIZE_FILTERED_SINK_HPP

#include <akshara/normalize/pipe_danda.hpp>

namespace akshara::inline v0::detail {

/// A form's sink before another: code points go there through the filter of lines, stretches without a pipe as they are.
template <class Sink>
class filtered_sink {
public:
    constexpr filtered_sink(std::string_view source, Sink& sink) noexcept : source_(source), sink_(&sink), filter_(sink) {}

    constexpr void give_to(Sink& sink) noexcept {
        sink_ = &sink;
        filter_.give_to(sink);
    }

    constexpr void operator()(char32_t value, std::size_t source_last) {
        filter_(value, source_last);
        given_last_ = source_last;
    }
    constexpr void untouched(std::size_t last) {
        const std::string_view stretch = source_.substr(given_last_, last - given_last_);
        if (filter_.idle() && stretch.find('|') == std::string_view::npos) {
            filter_.pass(stretch);
            sink_->untouched(last);
        } else {
            for (std::size_t at = given_last_; at < last;) {
                const decoded here = decode(source_, at);
                filter_(here.value, at += here.size);
            }
        }
        given_last_ = last;
    }
    /// Everything was given.
    constexpr void finish() { filter_.finish(); }

private:
    std::string_view source_;
    Sink* sink_;
    danda_filter<Sink> filter_;
    std::size_t given_last_ = 0;
};

} // namespace akshara::detail

#endif
