// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_AKSHARA_HPP
#define AKSHARA_AKSHARA_HPP

#include "akshara/version.hpp"

#endif
