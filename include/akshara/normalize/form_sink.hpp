// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FORM_SINK_HPP
#define AKSHARA_NORMALIZE_FORM_SINK_HPP

#include <akshara/normalize/placed_code_point.hpp>

#include <concepts>

namespace akshara::inline v0::detail {

/// Gives a code point of a form to a sink: whole, where the sink can be called so; as `untouched(source_last)`, where no
/// step has changed it and the sink has that; else as `sink(value, source_last)`.
template <class Sink>
constexpr void give_one(Sink& sink, const placed_code_point& c) {
    if constexpr (std::invocable<Sink&, const placed_code_point&>) {
        sink(c);
    } else if constexpr (requires { sink.untouched(c.source_last); }) {
        if (c.steps == 0) sink.untouched(c.source_last);
        else sink(c.value, c.source_last);
    } else {
        sink(c.value, c.source_last);
    }
}

} // namespace akshara::detail

#endif
