// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_PROBLEM_HPP
#define AKSHARA_ICU_PROBLEM_HPP

#include <string_view>

#include <unicode/utypes.h>

namespace akshara::inline v0::icu4c {

/// Why there is no answer of ICU's.
enum class problem_reason : unsigned char {
    none,          ///< there is one
    no_object,     ///< the pointer to the object of ICU is null
    too_large,     ///< the text, or what becomes of it, has 2 GiB or more: ICU counts with 32 bits
    error,         ///< ICU says so itself
    broken_object, ///< what the object answered cannot be: its changes or boundaries are not those of the text
};

/// What kept ICU from answering, and its code where it gave one.
struct problem {
    problem_reason reason = problem_reason::none; ///< what kind of problem; none: there is none
    UErrorCode error = U_ZERO_ERROR;              ///< ICU's own code, where the reason is an error

    /// In words; of an error ICU's name for it, as U_MISSING_RESOURCE_ERROR. Empty if there is none.
    [[nodiscard]] std::string_view message() const noexcept {
        switch (reason) {
        case problem_reason::none: break;
        case problem_reason::no_object: return "there is no object of ICU";
        case problem_reason::too_large: return "the text is larger than ICU can count";
        case problem_reason::error: return u_errorName(error);
        case problem_reason::broken_object: return "what the object of ICU answered does not fit the text";
        }
        return {};
    }
    /// Whether reason and code are the same.
    friend bool operator==(const problem&, const problem&) = default;
};

} // namespace akshara::icu4c

#endif
