// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TEXT_BYTE_BUFFER_HPP
#define AKSHARA_TEXT_BYTE_BUFFER_HPP

#include <akshara/text/utf8.hpp>

namespace akshara::inline v0::detail {

/// Bytes of UTF-8 that grow at their end. Unlike a vector it neither clears its room first nor asks for it at each byte.
class byte_buffer {
public:
    constexpr byte_buffer() = default;
    /// Empty, with room for so many.
    constexpr explicit byte_buffer(std::size_t room) : bytes_(new char[room]), room_(room) {}
    constexpr byte_buffer(const byte_buffer& other) : byte_buffer(other.size_) { append(other.bytes()); }
    constexpr byte_buffer(byte_buffer&& other) noexcept { swap(other); }
    constexpr byte_buffer& operator=(byte_buffer other) noexcept {
        swap(other);
        return *this;
    }
    constexpr ~byte_buffer() { delete[] bytes_; }

    [[nodiscard]] constexpr std::string_view bytes() const noexcept { return {bytes_, size_}; }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

    constexpr void append(std::string_view more) {
        if (more.empty()) return;
        std::char_traits<char>::copy(room(more.size()), more.data(), more.size());
        add(more.size());
    }
    /// A code point; how many bytes it takes.
    constexpr std::size_t append(char32_t value) {
        const std::size_t size = encode(value, room(4));
        add(size);
        return size;
    }

    /// Where so many can be written, for `add` to take in.
    [[nodiscard]] constexpr char* room(std::size_t size) {
        if (room_ - size_ < size) grow(size);
        return bytes_ + size_;
    }
    constexpr void add(std::size_t size) noexcept { size_ += size; }

    constexpr void drop_first(std::size_t size) noexcept {
        size_ -= size;
        std::char_traits<char>::move(bytes_, bytes_ + size, size_);
    }

private:
    constexpr void grow(std::size_t size) {
        byte_buffer more(2 * room_ + size);
        more.append(bytes());
        swap(more);
    }
    constexpr void swap(byte_buffer& other) noexcept {
        char* const bytes = bytes_;
        const std::size_t size = size_, room = room_;
        bytes_ = other.bytes_, size_ = other.size_, room_ = other.room_;
        other.bytes_ = bytes, other.size_ = size, other.room_ = room;
    }

    char* bytes_ = nullptr;
    std::size_t size_ = 0;
    std::size_t room_ = 0;
};

} // namespace akshara::detail

#endif
