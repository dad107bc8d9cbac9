// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

/// What a part of the program answers by its version of the library.
struct part {
    std::size_t clusters; ///< of a word that has three
    void (*place)();      ///< where one of the library's functions lies
};

part older();
part newer();
