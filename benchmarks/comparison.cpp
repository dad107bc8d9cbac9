// SPDX-License-Identifier: BSL-1.0
#include "comparison.hpp"

namespace benchmarks {

std::vector<comparison*>& comparisons() {
    static std::vector<comparison*> all;
    return all;
}

comparison::comparison(std::string noun, preparation ours, std::vector<contestant> rivals) : noun_(std::move(noun)) {
    entries_.push_back({{"akshara", std::move(ours), ""}});
    for (contestant& rival : rivals) entries_.push_back({std::move(rival)});
    comparisons().push_back(this);
}

std::vector<benchmark::internal::Benchmark*> comparison::register_all(const std::function<std::string_view()>& text) {
    std::vector<benchmark::internal::Benchmark*> registered;
    for (entry& e : entries_) {
        if (!e.who.prepare) continue;
        const auto run = [this, &e, text](benchmark::State& state) {
            if (!works_like_ours(e, text())) {
                const std::string ours = std::to_string(*entries_.front().answer);
                return state.SkipWithError(("answers " + std::to_string(*e.answer) + ", not " + ours).c_str());
            }
            for (auto _ : state) benchmark::DoNotOptimize(e.run());
            state.SetBytesProcessed(static_cast<std::int64_t>(text().size()) * state.iterations());
            state.SetLabel("answers " + std::to_string(*e.answer));
        };
        registered.push_back(benchmark::RegisterBenchmark(full_name(e).c_str(), run)->Unit(benchmark::kMillisecond));
    }
    return registered;
}

bool comparison::works_like_ours(entry& e, std::string_view text) {
    for (entry* each : {&entries_.front(), &e}) {
        if (each->answer) continue;
        each->run = each->who.prepare(text);
        each->answer = each->run();
    }
    return e.answer == entries_.front().answer || !e.who.difference.empty();
}

} // namespace benchmarks
