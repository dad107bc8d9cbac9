// SPDX-License-Identifier: BSL-1.0
// Of an inline function a program has one, whichever part of it was compiled with it, unless they are two by name.
#include "part.hpp"

#include <cstdio>

int main() {
    const part one = older();
    const part other = newer();
    std::printf("%zu and %zu clusters, %s\n", one.clusters, other.clusters, one.place == other.place ? "one library" : "two libraries");
}
