// SPDX-License-Identifier: BSL-1.0
#include "answers.hpp"

#include <algorithm>
#include <atomic>
#include <iostream>
#include <thread>

void answers::add(std::function<answer()> work, std::size_t size) {
    constexpr std::size_t most_waiting = std::size_t{1} << 22;
    works_.push_back(std::move(work));
    waiting_size_ += size;
    if (waiting_size_ >= most_waiting) print();
}

std::vector<answer> answers::work_out() const {
    std::vector<answer> found(works_.size());
    std::atomic<std::size_t> next = 0;
    const auto take_turns = [&] {
        for (std::size_t k = next++; k < works_.size(); k = next++) found[k] = works_[k]();
    };
    std::vector<std::jthread> helpers;
    while (helpers.size() + 1 < std::min(threads_, works_.size())) helpers.emplace_back(take_turns);
    take_turns();
    helpers.clear(); // waits for them
    return found;
}

void answers::print() {
    if (works_.empty()) return;
    for (const answer& done : work_out()) {
        std::cout << done.output;
        worst_ = std::max(worst_, done.status);
        all_ += done.summary;
    }
    std::cout.flush();
    printed_ += works_.size();
    if (tells_progress_) std::cerr << "\rannotate: " << printed_ << " done" << std::flush;
    works_.clear();
    waiting_size_ = 0;
}

status answers::finish() {
    print();
    if (tells_progress_) std::cerr << '\n';
    return worst_;
}
