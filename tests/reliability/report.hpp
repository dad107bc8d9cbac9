// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_RELIABILITY_REPORT_HPP
#define AKSHARA_TESTS_RELIABILITY_REPORT_HPP

#include <cstdio>

/// What a program has asked and how it was answered. It needs no test framework, exceptions, streams or files, which not
/// every machine has.
class report {
public:
    /// Begins a case.
    void about(const char* behaviour) {
        behaviour_ = behaviour;
        ++cases_;
    }
    void check(bool right, const char* what) {
        ++checks_;
        if (right) return;
        ++failed_;
        std::printf("failed: %s: %s\n", behaviour_, what);
    }

    /// Says how many there were, in the words of Catch2, and gives the status of the program.
    [[nodiscard]] int close() const {
        if (failed_ == 0) std::printf("All tests passed (%u assertions in %u test cases)\n", checks_, cases_);
        else std::printf("assertions: %u | %u passed | %u failed\n", checks_, checks_ - failed_, failed_);
        return failed_ == 0 ? 0 : 1;
    }

private:
    const char* behaviour_ = "";
    unsigned cases_ = 0;
    unsigned checks_ = 0;
    unsigned failed_ = 0;
};

#endif
