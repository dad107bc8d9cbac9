// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_CATCH_HPP
#define AKSHARA_TESTS_CATCH_HPP

// One name for Catch2 v3 and for the v2 that Debian 12 ships.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#endif
