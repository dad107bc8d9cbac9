// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_ALLOCATION_LIMITED_MEMORY_HPP
#define AKSHARA_TESTS_ALLOCATION_LIMITED_MEMORY_HPP

#include <cstddef>
#include <cstdlib>
#include <new>

/// The memory of a test program that limited_memory.cpp is in: how much of it is in use, and how many allocations succeed.
namespace limited_memory {

inline constexpr std::size_t unlimited = static_cast<std::size_t>(-1);
inline std::size_t allowed = unlimited;
inline std::size_t live = 0;
inline std::size_t largest = 0; ///< bytes that one allocation asked for

inline void* allocate(std::size_t size) {
    if (allowed == 0) throw std::bad_alloc();
    if (allowed != unlimited) --allowed;
    if (size > largest) largest = size;
    void* const made = std::malloc(size != 0 ? size : 1);
    if (made == nullptr) throw std::bad_alloc();
    ++live;
    return made;
}
inline void release(void* memory) noexcept {
    if (memory == nullptr) return;
    --live;
    std::free(memory);
}

/// How many allocations some work makes.
template <class Work>
std::size_t allocations_of(Work work) {
    allowed = unlimited - 1;
    work();
    const std::size_t made = unlimited - 1 - allowed;
    allowed = unlimited;
    return made;
}

/// What came of work that was tried with no allocation, with one, and so on, until it had enough.
struct outcome {
    std::size_t failed = 0; ///< how often it had not enough
    std::size_t leaked = 0; ///< how often it then left something behind
    std::size_t broken = 0; ///< … and `is_intact` said no

    friend bool operator==(const outcome&, const outcome&) = default;
};

/// `work()` may allocate, and `is_intact()` says, after each time that it failed, whether all is as it was.
template <class Work, class IsIntact>
outcome try_with_each_limit(Work work, IsIntact is_intact) {
    outcome found;
    for (std::size_t limit = 0;; ++limit) {
        const std::size_t live_before = live;
        allowed = limit;
        try {
            work();
            allowed = unlimited;
            return found;
        } catch (const std::bad_alloc&) {
            allowed = unlimited;
        }
        ++found.failed;
        found.leaked += live != live_before;
        found.broken += !is_intact();
    }
}

} // namespace limited_memory

#endif
