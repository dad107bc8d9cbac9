// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FORM_PASS_HPP
#define AKSHARA_NORMALIZE_FORM_PASS_HPP

#include <akshara/normalize/filtered_sink.hpp>
#include <akshara/normalize/form_rewriter.hpp>
#include <akshara/normalize/lone_changes.hpp>

namespace akshara::inline v0::detail {

/// Brings a text into a form that has steps: the sink is given its code points, and of stretches that stay as they are
/// only where they end, `sink.untouched(last)`.
template <class Form, class Sink, bool Holds>
class steps_pass {
public:
    constexpr steps_pass(std::string_view bytes, Sink& sink, kernel k) noexcept : bytes_(bytes), sink_(&sink), rewriter_(sink), reader_(k) {}
    /// From now on another sink: a copied pass still gives to the first one's.
    constexpr void give_to(Sink& sink) noexcept {
        sink_ = &sink;
        rewriter_.give_to(sink);
    }

    /// Reads on at `at`; gives where to go on.
    constexpr std::size_t read_on(std::size_t at) { return reader_.read_on(bytes_, at, rewriter_, *sink_); }
    /// At the end of the text.
    constexpr void finish() { rewriter_.finish(bytes_.size()); }

private:
    std::string_view bytes_;
    Sink* sink_;
    rewriter<Form, Sink> rewriter_;
    lone_changes<Form, Holds> reader_;
};

/// The same where what comes out goes through the filter of lines.
template <class Form, class Sink, bool Holds>
class filtered_pass {
public:
    constexpr filtered_pass(std::string_view bytes, Sink& sink, kernel k) noexcept : filtered_(bytes, sink), steps_(bytes, filtered_, k) {}
    constexpr void give_to(Sink& sink) noexcept {
        filtered_.give_to(sink);
        steps_.give_to(filtered_);
    }

    constexpr std::size_t read_on(std::size_t at) { return steps_.read_on(at); }
    constexpr void finish() {
        steps_.finish();
        filtered_.finish();
    }

private:
    filtered_sink<Sink> filtered_;
    steps_pass<Form, filtered_sink<Sink>, Holds> steps_;
};

/// The same for a form with a pass of its own.
template <class Form, class Sink>
class own_pass {
public:
    constexpr own_pass(std::string_view bytes, Sink& sink, kernel k) noexcept : bytes_(bytes), sink_(&sink), rewriter_(sink), kernel_(k) {}
    constexpr void give_to(Sink& sink) noexcept {
        sink_ = &sink;
        rewriter_.give_to(sink);
    }

    constexpr std::size_t read_on(std::size_t at) {
        if constexpr (requires { rewriter_.read_run(bytes_, at, *sink_, kernel_); }) {
            if (const std::size_t next = rewriter_.read_run(bytes_, at, *sink_, kernel_); next != at) return next;
        }
        const decoded here = decode(bytes_, at);
        rewriter_.feed(here.value, at + here.size);
        return at + here.size;
    }
    constexpr void finish() { rewriter_.finish(bytes_.size()); }

private:
    std::string_view bytes_;
    Sink* sink_;
    form_rewriter<Form, Sink> rewriter_;
    kernel kernel_;
};

template <class Form, class Sink, bool Holds>
constexpr auto form_pass_of() {
    if constexpr (!requires { typename Form::steps; }) return std::type_identity<own_pass<Form, Sink>>{};
    else if constexpr (filters_lines<typename Form::steps>) return std::type_identity<filtered_pass<Form, Sink, Holds>>{};
    else return std::type_identity<steps_pass<Form, Sink, Holds>>{};
}

/// What brings a whole text into a form. `Holds`: lone changes may be held back (lone_changes.hpp).
template <class Form, class Sink, bool Holds = Form::composes>
using form_pass = typename decltype(form_pass_of<Form, Sink, Holds>())::type;

/// Brings a whole text into a form.
template <class Form, class Sink>
constexpr void give_in_form(std::string_view bytes, Sink& sink, kernel k = best_kernel()) {
    form_pass<Form, Sink> pass(bytes, sink, k);
    for (std::size_t at = 0; at < bytes.size();) at = pass.read_on(at);
    pass.finish();
}

} // namespace akshara::detail

#endif
