// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_VERSION_HPP
#define AKSHARA_VERSION_HPP

// MSVC leaves __cplusplus at 1997 unless asked otherwise and keeps the truth in _MSVC_LANG.
#if __cplusplus < 202002L && (!defined(_MSVC_LANG) || _MSVC_LANG < 202002L)
#error "akshara needs C++20: compile with -std=c++20, or link akshara::akshara in CMake"
#endif

/// The version as numbers and as text; CMake reads it from here.
#define AKSHARA_VERSION_MAJOR 0
#define AKSHARA_VERSION_MINOR 1
#define AKSHARA_VERSION_PATCH 0
#define AKSHARA_VERSION "0.1.0"

// Everything stands in namespace akshara::v0, which is inline: whoever writes akshara:: does not see it, but two versions
// that one program comes to hold are other names to the linker. The number grows when what one version compiled can no
// longer be linked with what another did.

#endif
