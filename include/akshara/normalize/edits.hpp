// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_EDITS_HPP
#define AKSHARA_NORMALIZE_EDITS_HPP

#include <akshara/normalize/edit_collector.hpp>
#include <akshara/normalize/form_pass.hpp>
#include <akshara/text/origin.hpp>
#include <akshara/text/read.hpp>

namespace akshara::inline v0 {

namespace detail {

template <class... Steps>
constexpr std::uint64_t line_steps(step_list<Steps...>) noexcept {
    std::uint64_t bit = 1, found = 0;
    ((found |= requires { Steps::filters_lines; } ? bit : 0, bit <<= 1), ...);
    return found;
}

/// Gives what a form makes of a text, each code point with the steps that made it: `sink(placed_code_point)`, and
/// `sink.untouched(last)` for a stretch that it leaves alone.
template <class Form, class Sink>
constexpr void give_with_steps(std::string_view bytes, Sink& sink) {
    if constexpr (!requires { typename Form::steps; }) { // a pass of its own
        constexpr std::uint64_t pass = 1;
        auto given = [&](char32_t value, std::size_t source_last) { sink(placed_code_point{value, source_last, value == replacement_character ? 0 : pass}); };
        give_in_form<Form>(bytes, given);
    } else if constexpr (filters_lines<typename Form::steps>) { // the filter may change a code point, and keeps their number
        placed_code_points waiting;
        std::size_t first = 0;
        auto filtered = [&](char32_t value, std::size_t) {
            placed_code_point c = waiting[first++];
            if (c.value != value) c.steps |= line_steps(typename Form::steps{});
            c.value = value;
            sink(c);
            if (first != waiting.size()) return;
            waiting.clear();
            first = 0;
        };
        danda_filter<decltype(filtered)> filter(filtered);
        auto written = [&](const placed_code_point& c) {
            waiting.push(c);
            filter(c.value, c.source_last);
        };
        rewriter<Form, decltype(written)> rewriter(written);
        for (std::size_t at = 0; at < bytes.size();) {
            const decoded here = decode(bytes, at);
            rewriter.feed(here.value, at += here.size);
        }
        rewriter.finish(bytes.size());
        filter.finish();
    } else {
        give_in_form<Form>(bytes, sink);
    }
}

/// The steps that dropped all there is: only what comes behind it tells.
template <class Form>
constexpr std::uint64_t steps_that_drop_all(std::string_view bytes) {
    std::vector<char> with_end(bytes.begin(), bytes.end());
    with_end.push_back('\n');
    struct {
        std::uint64_t steps = 0;
        constexpr void operator()(const placed_code_point& c) noexcept { steps |= c.steps; }
        constexpr void untouched(std::size_t) const noexcept {}
    } seen;
    give_with_steps<Form>({with_end.data(), with_end.size()}, seen);
    return seen.steps;
}

template <class Form>
constexpr std::vector<edit> edits_of(std::string_view bytes) {
    edit_collector<Form> made(bytes);
    give_with_steps<Form>(bytes, made);
    made.finish(made.lacks_end() ? steps_that_drop_all<Form>(bytes) : 0);
    return made.give();
}

} // namespace detail

/// What `normalize(text, form)` changes, for those who audit: each edit with its span of the source, what stands there
/// in the form, and the steps that made it. In order, and apart from each other: replayed on the source they give the
/// form's bytes. Linear.
template <detail::text_like T, detail::form_like Form>
[[nodiscard]] constexpr std::vector<edit> find_edits([[maybe_unused]] const T& t, Form) {
    std::vector<edit> edits;
    if constexpr (!Form::is_exact) {
        const auto text = akshara::read(t);
        edits = detail::edits_of<Form>(text.utf8());
        for (edit& each : edits) each.span = akshara::origin(text, each.span);
    }
    return edits;
}
template <detail::text_like T, step Step>
    requires(!detail::form_like<Step>)
void find_edits(const T&, Step) = delete; // a step by itself is no form yet: write form{step}

} // namespace akshara

#endif
