// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_BEGUN_CODE_POINT_HPP
#define AKSHARA_TEXT_BEGUN_CODE_POINT_HPP

#include <akshara/text/utf8.hpp>

namespace akshara::inline v0::detail {

/// The bytes of a code point that a chunk's end breaks off, until the rest of it has come.
class begun_code_point {
public:
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }
    [[nodiscard]] constexpr std::string_view bytes() const noexcept { return {bytes_, size_}; }
    /// What `bytes()` gave stays readable until more is kept.
    constexpr void clear() noexcept { size_ = 0; }

    /// Keeps what a chunk breaks off: its last `incomplete_size` bytes.
    constexpr void keep(std::string_view broken_off) noexcept {
        for (const char byte : broken_off) bytes_[size_++] = byte;
    }
    /// Goes on with the next chunk; how many of its bytes belong here. When the code point is complete, or cannot become
    /// so, `read(bytes)` reads the one that they begin with, gives its size and clears this.
    template <class Read>
    constexpr std::size_t complete(std::string_view chunk, Read read) {
        char joint[4] = {bytes_[0], bytes_[1], bytes_[2]};
        const std::size_t before = size_;
        std::size_t size = before;
        for (const char byte : chunk.substr(0, 4 - before)) joint[size++] = byte;
        if (incomplete_size({joint, size}) != size) return read(std::string_view(joint, size)) - before;

        for (; size_ < size; ++size_) bytes_[size_] = joint[size_];
        return size - before;
    }

private:
    unsigned char size_ = 0;
    char bytes_[3] = {};
};

} // namespace akshara::detail

#endif
