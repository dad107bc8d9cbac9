// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_ANNOTATE_ANSWERS_HPP
#define AKSHARA_EXAMPLES_ANNOTATE_ANSWERS_HPP

#include "failure.hpp"
#include "summary.hpp"

#include <functional>
#include <vector>

/// What one document or record comes to.
struct answer {
    std::string output;
    ::status status = fine;
    ::summary summary;
};

/// Works that several threads do, and whose answers are printed in the order they were added: the same bytes whatever
/// the number of threads. A few megabytes wait at most, or one document that is larger.
class answers {
public:
    explicit answers(std::size_t threads, bool tells_progress) : threads_(threads), tells_progress_(tells_progress) {}

    /// `size` is what the work keeps in memory, in bytes.
    void add(std::function<answer()> work, std::size_t size);
    /// Does what was added and prints it.
    void print();
    /// The worst status so far, when all is printed.
    status finish();
    /// What there was in all that is printed.
    const ::summary& all() const { return all_; }

private:
    std::vector<answer> work_out() const;

    std::size_t threads_;
    bool tells_progress_;
    std::vector<std::function<answer()>> works_;
    std::size_t waiting_size_ = 0;
    std::size_t printed_ = 0;
    status worst_ = fine;
    ::summary all_;
};

#endif
