#!/bin/sh
# SPDX-License-Identifier: BSL-1.0
# Run by tools/dev test-package in a system that has a compiler, CMake and pkg-config, and of the library only its package and
# the consumers: installs the package, takes the library out of it in both ways, and removes it.
set -eux
cd "$(dirname "$0")/../.."

expect() { # COMMAND…: a consumer, which says where the clusters of a word are
    [ "$("$@")" = "0-9 क्ष
9-21 त्रि
21-24 य" ]
}

apt-get install -y ./packages/libakshara-dev_*_all.deb
[ -z "$(dpkg --verify libakshara-dev)" ]

cmake -S tests/packaging/find_package -B built
cmake --build built
expect built/consumer

c++ -std=c++20 -Wall -Wextra -Werror $(pkg-config --cflags akshara) examples/consumer/main.cpp -o consumer
expect ./consumer

dpkg --purge libakshara-dev
[ ! -e /usr/include/akshara ]
