// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PROPERTY_FORM_TEXTS_HPP
#define AKSHARA_TESTS_PROPERTY_FORM_TEXTS_HPP

#include "form_text.hpp"

#include "catch.hpp"

#include <cstddef>
#include <cstdint>
#include <string>

/// How many of so many texts a property does not hold for; the first of them is told.
template <class Property>
std::size_t failures_in_form_texts(std::uint64_t seed, int rounds, Property holds) {
    generator random{seed};
    std::size_t failed = 0;
    for (int round = 0; round < rounds; ++round) {
        const std::string text = round % 8 == 0 ? random_text(random, random.below(40)) : form_text(random);
        if (holds(text, random)) continue;
        if (failed++ == 0) UNSCOPED_INFO("the first text: " << text);
    }
    return failed;
}

#endif
