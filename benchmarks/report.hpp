// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_BENCHMARKS_REPORT_HPP
#define AKSHARA_BENCHMARKS_REPORT_HPP

#include <benchmark/benchmark.h>

#include <map>
#include <string>

namespace benchmarks {

class comparison;

/// Shows each benchmark's best repetition as it comes, and in the end the table: noun, ours, each rival, ratio.
class report : public benchmark::ConsoleReporter {
public:
    report() : ConsoleReporter(OO_Tabular) {}

    void ReportRuns(const std::vector<Run>& repetitions) override;

    void print_table() const;
    /// Whether everybody's answer was as it should be.
    bool agreed() const { return agreed_; }

private:
    void print_rows(const comparison& of) const;
    void print_differences(const comparison& of) const;

    std::map<std::string, double> megabytes_per_second_; // by the name of the benchmark
    bool agreed_ = true;
};

} // namespace benchmarks

#endif
