// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_RESULT_HPP
#define AKSHARA_ICU_RESULT_HPP

#include <akshara/icu/problem.hpp>

#include <concepts>
#include <optional>
#include <type_traits>

namespace akshara::inline v0::icu4c {

/// What ICU was asked for, or what kept it from answering: exactly one of the two. `*made | words` reads the answer.
template <std::movable Value>
struct result {
    std::optional<Value> value; ///< the answer
    icu4c::problem problem;     ///< or why there is none

    /// Of an answer.
    result(Value given) : value(static_cast<Value&&>(given)) {}
    /// Of a problem.
    result(icu4c::problem found) noexcept : problem(found) {}
    /// Of a problem that has no code.
    result(problem_reason reason) noexcept : problem{reason, U_ZERO_ERROR} {}
    /// Of an error of ICU.
    result(UErrorCode error) noexcept : problem{problem_reason::error, error} {}

    /// Whether there is an answer.
    [[nodiscard]] explicit operator bool() const noexcept { return value.has_value(); }
    /// The answer, which must be there.
    [[nodiscard]] const Value& operator*() const& noexcept { return *value; }
    /// The same of a temporary, moved out of it: it may be walked over where it was made.
    [[nodiscard]] Value operator*() && noexcept(std::is_nothrow_move_constructible_v<Value>) { return static_cast<Value&&>(*value); }
    /// Members of the answer, which must be there.
    [[nodiscard]] const Value* operator->() const noexcept { return &*value; }
};

} // namespace akshara::icu4c

#endif
