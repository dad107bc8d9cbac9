// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_FUZZ_GIVE_UP_HPP
#define AKSHARA_TESTS_FUZZ_GIVE_UP_HPP

#include <cstdio>
#include <cstdlib>
#include <string_view>

/// Says what is wrong with the text and shows its bytes; the fuzzer keeps the input.
[[noreturn]] inline void give_up(std::string_view what, std::string_view text) {
    std::fprintf(stderr, "%.*s, by the bytes:", static_cast<int>(what.size()), what.data());
    for (const char c : text) std::fprintf(stderr, " %02X", static_cast<unsigned>(static_cast<unsigned char>(c)));
    std::fputc('\n', stderr);
    std::abort();
}

#endif
