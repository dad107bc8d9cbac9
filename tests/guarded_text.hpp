// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_GUARDED_TEXT_HPP
#define AKSHARA_TESTS_GUARDED_TEXT_HPP

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstddef>
#include <new>
#include <string_view>

/// A page of memory between two that must not be read: a read before or behind a text there ends the program.
class guarded_text {
public:
    guarded_text() : page_(static_cast<std::size_t>(sysconf(_SC_PAGESIZE))) {
        void* const mapped = mmap(nullptr, 3 * page_, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (mapped == MAP_FAILED) throw std::bad_alloc();
        pages_ = static_cast<char*>(mapped);
        mprotect(pages_, page_, PROT_NONE);
        mprotect(pages_ + 2 * page_, page_, PROT_NONE);
    }
    guarded_text(const guarded_text&) = delete;
    guarded_text& operator=(const guarded_text&) = delete;
    ~guarded_text() { munmap(pages_, 3 * page_); }

    /// The text so that it begins `offset` bytes behind the page's start.
    std::string_view at_start(std::string_view text, std::size_t offset = 0) {
        return {std::copy(text.begin(), text.end(), pages_ + page_ + offset) - text.size(), text.size()};
    }
    /// The text so that it ends `offset` bytes before the page's end.
    std::string_view at_end(std::string_view text, std::size_t offset = 0) {
        return at_start(text, page_ - text.size() - offset);
    }

private:
    std::size_t page_;
    char* pages_ = nullptr;
};

#endif
