// SPDX-License-Identifier: BSL-1.0
#include "comparison.hpp"
#include "report.hpp"
#include "text.hpp"

#include <akshara/segment/truncate.hpp>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>

namespace {

constexpr const char* help =
    "akshara_benchmarks: each view and verb of akshara beside its rivals\n"
    "          [--text=<file>]  on the text of this file; else on made Hindi\n"
    "          [--bytes=<n>]    on so much of it; else on 8 MB of made Hindi, or the whole file\n"
    "Each runs three times for a tenth of a second, and the best counts, unless these say otherwise:\n\n";

void print_help() {
    std::fputs(help, stdout);
    benchmark::PrintDefaultHelp();
}

/// The arguments of the command line: what is ours is taken out, the rest is the framework's.
class arguments {
public:
    arguments(int argc, char** argv) : all_(argv, argv + argc + 1) {}

    bool have(std::string_view prefix) const { return find(prefix) != all_.end() - 1; }
    std::optional<std::string> take(std::string_view prefix) {
        const auto found = find(prefix);
        if (found == all_.end() - 1) return std::nullopt;
        std::string value = *found + prefix.size();
        all_.erase(found);
        return value;
    }
    /// Whether the framework knows everything that is left.
    bool hand_over() {
        int size = static_cast<int>(all_.size()) - 1;
        benchmark::Initialize(&size, all_.data(), print_help);
        return !benchmark::ReportUnrecognizedArguments(size, all_.data());
    }

private:
    std::vector<char*>::const_iterator find(std::string_view prefix) const {
        return std::find_if(all_.begin() + 1, all_.end() - 1, [&](const char* argument) {
            return std::string_view(argument).substr(0, prefix.size()) == prefix;
        });
    }

    std::vector<char*> all_; // the last is null
};

/// The text under measure, made or read when the first benchmark asks for it.
class lazy_text {
public:
    lazy_text(std::optional<std::string> path, std::optional<std::string> bytes)
        : path_(std::move(path)), bytes_(bytes ? std::strtoull(bytes->c_str(), nullptr, 10) : 0) {}

    std::string_view operator()() {
        if (text_.empty()) text_ = path_ ? read() : benchmarks::make_text(bytes_ == 0 ? 8'000'000 : bytes_);
        return text_;
    }

private:
    std::string read() const {
        std::ifstream file(*path_, std::ios::binary);
        std::string text{std::istreambuf_iterator<char>(file), {}};
        if (text.empty()) {
            std::fprintf(stderr, "akshara_benchmarks: %s cannot be read or is empty\n", path_->c_str());
            std::exit(3);
        }
        if (bytes_ != 0 && bytes_ < text.size()) text.resize(akshara::truncate(text, bytes_).size());
        return text;
    }

    std::optional<std::string> path_;
    std::size_t bytes_;
    std::string text_;
};

} // namespace

int main(int argc, char** argv) {
    arguments given(argc, argv);
    lazy_text text(given.take("--text="), given.take("--bytes="));
    const bool own_time = given.have("--benchmark_min_time");
    const bool own_repetitions = given.have("--benchmark_repetitions");
    if (!given.hand_over()) return 2;

    for (benchmarks::comparison* each : benchmarks::comparisons()) {
        for (benchmark::internal::Benchmark* one : each->register_all([&text] { return text(); })) {
            if (!own_time) one->MinTime(0.1);
            if (!own_repetitions) one->Repetitions(3);
        }
    }
    benchmarks::report report;
    benchmark::RunSpecifiedBenchmarks(&report);
    report.print_table();
    return report.agreed() ? 0 : 1;
}
