// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UNICODE_VERSION_HPP
#define AKSHARA_UNICODE_VERSION_HPP

#include <akshara/unicode/tables/version.hpp>

namespace akshara::inline v0 {

/// The version of Unicode whose properties and rules this library has.
inline constexpr struct unicode_version_t {
    int major_number, minor_number, update_number; ///< as in 17.0.0

    friend constexpr bool operator==(const unicode_version_t&, const unicode_version_t&) = default;
} unicode_version{detail::unicode_version_numbers[0], detail::unicode_version_numbers[1],
                  detail::unicode_version_numbers[2]};

} // namespace akshara

#endif
