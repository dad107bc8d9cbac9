// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_COMPARISON_HPP
#define AKSHARA_BENCHMARKS_COMPARISON_HPP

#include <benchmark/benchmark.h>

#include <concepts>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace benchmarks {

/// One pass over the text. It gives a number that tells whether the same work was done: so many clusters, for example.
using pass = std::function<std::size_t()>;

/// Makes ready what is not timed (UTF-16, a break iterator, a gazetteer) and gives the pass. Empty: not in this build.
using preparation = std::function<pass(std::string_view text)>;

/// Nothing to prepare: the pass is the function, called with the text.
template <std::invocable<std::string_view> F>
preparation from_text(F function) {
    return [function](std::string_view text) { return [function, text] { return std::size_t{function(text)}; }; };
}

/// Ours or a rival's way to do the work.
struct contestant {
    std::string name = {};
    preparation prepare = {};
    std::string difference = {}; ///< why its answer may differ from ours; empty: it must not
};

/// A noun: our view or verb beside its rivals, ours first. Takes its place in the program by being constructed.
class comparison {
public:
    comparison(std::string noun, preparation ours, std::vector<contestant> rivals = {});

    /// Registers everybody with the framework. The first run of each compares its answer with ours.
    std::vector<benchmark::internal::Benchmark*> register_all(const std::function<std::string_view()>& text);

    struct entry {
        contestant who;
        pass run = {};
        std::optional<std::size_t> answer = {};
    };
    const std::string& noun() const { return noun_; }
    const std::vector<entry>& entries() const { return entries_; }
    std::string full_name(const entry& e) const { return noun_ + "/" + e.who.name; }

private:
    /// Whether this one's answer is ours, or may differ.
    bool works_like_ours(entry& e, std::string_view text);

    std::string noun_;
    std::vector<entry> entries_;
};

/// Every comparison of the program, in the order of the files.
std::vector<comparison*>& comparisons();

} // namespace benchmarks

#endif
