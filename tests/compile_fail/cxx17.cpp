// SPDX-License-Identifier: BSL-1.0
// EXPECT: akshara needs C\+\+20: compile with -std=c\+\+20, or link akshara::akshara
// FLAGS: -std=c++17
#include <akshara/version.hpp>

int main() {}
