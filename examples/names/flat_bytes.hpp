// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_NAMES_FLAT_BYTES_HPP
#define AKSHARA_EXAMPLES_NAMES_FLAT_BYTES_HPP

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// A number as eight bytes, the lowest first.
inline std::string number_bytes(std::uint64_t number) {
    std::string bytes(8, '\0');
    for (char& byte : bytes) {
        byte = static_cast<char>(number & 0xFF);
        number >>= 8;
    }
    return bytes;
}

/// A string with its size before it.
inline std::string sized_bytes(std::string_view bytes) { return number_bytes(bytes.size()).append(bytes); }

/// Takes numbers and strings off the front of bytes; nothing where they do not reach.
class flat_bytes {
public:
    explicit flat_bytes(std::string_view bytes) : rest_(bytes) {}

    std::string_view rest() const { return rest_; }

    std::optional<std::string_view> take(std::uint64_t size) {
        if (size > rest_.size()) return std::nullopt;
        const std::string_view taken = rest_.substr(0, static_cast<std::size_t>(size));
        rest_.remove_prefix(taken.size());
        return taken;
    }
    std::optional<std::uint64_t> take_number() {
        const auto bytes = take(8);
        if (!bytes) return std::nullopt;
        std::uint64_t number = 0;
        for (std::size_t k = 8; k > 0; --k) number = number << 8 | static_cast<unsigned char>((*bytes)[k - 1]);
        return number;
    }
    std::optional<std::string_view> take_sized() {
        const auto size = take_number();
        return size ? take(*size) : std::nullopt;
    }

private:
    std::string_view rest_;
};

#endif
