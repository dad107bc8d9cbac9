// SPDX-License-Identifier: BSL-1.0
// All of a test program's allocations are asked for here.
#include "limited_memory.hpp"

void* operator new(std::size_t size) { return limited_memory::allocate(size); }
void* operator new[](std::size_t size) { return limited_memory::allocate(size); }
// A sanitizer's own does not ask the first one.
void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
    try {
        return limited_memory::allocate(size);
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}
void operator delete(void* memory) noexcept { limited_memory::release(memory); }
void operator delete[](void* memory) noexcept { limited_memory::release(memory); }
void operator delete(void* memory, std::size_t) noexcept { limited_memory::release(memory); }
void operator delete[](void* memory, std::size_t) noexcept { limited_memory::release(memory); }
