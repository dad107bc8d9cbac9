// SPDX-License-Identifier: BSL-1.0
#include "report.hpp"

#include "comparison.hpp"

#include <algorithm>
#include <cstdio>

namespace benchmarks {

namespace {

double bytes_per_second(const benchmark::BenchmarkReporter::Run& run) {
    const auto counter = run.counters.find("bytes_per_second");
    return counter == run.counters.end() ? 0 : counter->second.value;
}

} // namespace

void report::ReportRuns(const std::vector<Run>& repetitions) {
    const Run* best = nullptr;
    for (const Run& run : repetitions) {
        if (run.run_type == Run::RT_Aggregate) continue;
        if (best == nullptr || bytes_per_second(run) > bytes_per_second(*best)) best = &run;
    }
    if (best == nullptr) return;
    if (const double bytes = bytes_per_second(*best); bytes > 0) {
        megabytes_per_second_[best->run_name.function_name] = bytes / 1e6;
    } else {
        agreed_ = false;
    }
    Run shown = *best;
    shown.run_name.repetitions.clear(); // they are the same for all
    shown.run_name.min_time.clear();
    ConsoleReporter::ReportRuns({shown});
}

void report::print_table() const {
    if (megabytes_per_second_.empty()) return;
    std::printf("\n%-24s %8s   %-22s %8s %7s\n", "noun", "akshara", "rival", "rival's", "ratio");
    std::printf("%-24s %8s   %-22s %8s\n", "", "MB/s", "", "MB/s");
    for (const comparison* each : comparisons()) print_rows(*each);
    std::printf("\n");
    for (const comparison* each : comparisons()) print_differences(*each);
}

void report::print_rows(const comparison& of) const {
    const auto speed_of = [&](const comparison::entry& e) {
        const auto found = megabytes_per_second_.find(of.full_name(e));
        return found == megabytes_per_second_.end() ? 0 : found->second;
    };
    const auto& entries = of.entries();
    const double ours = speed_of(entries.front());
    const bool any = std::any_of(entries.begin(), entries.end(), [&](const auto& e) { return speed_of(e) > 0; });
    if (!any) return;

    std::printf("%-24s ", of.noun().c_str());
    if (ours > 0) std::printf("%8.0f", ours);
    else std::printf("%8s", "");
    const char* margin = "";
    for (auto rival = entries.begin() + 1; rival != entries.end(); ++rival) {
        const double speed = speed_of(*rival);
        const bool missing = !rival->who.prepare;
        if (speed == 0 && !missing) continue;
        std::printf("%s   %-22s ", margin, rival->who.name.c_str());
        if (missing) std::printf("is not in this build");
        else std::printf("%8.0f", speed);
        if (ours > 0 && speed > 0) std::printf(" %7.2f", ours / speed);
        std::printf("\n");
        margin = "                                 ";
    }
    if (*margin == '\0') std::printf("\n");
}

void report::print_differences(const comparison& of) const {
    const auto& ours = of.entries().front();
    for (const auto& rival : of.entries()) {
        if (!rival.answer || !ours.answer || *rival.answer == *ours.answer) continue;
        std::printf("%s: akshara answers %zu, %s %zu: %s\n", of.noun().c_str(), *ours.answer, rival.who.name.c_str(),
                    *rival.answer, rival.who.difference.c_str());
    }
}

} // namespace benchmarks
