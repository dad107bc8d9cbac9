// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_UTFCPP_CODE_UNIT_INDEX_HPP
#define AKSHARA_UTFCPP_CODE_UNIT_INDEX_HPP

#include <akshara/text/little_endian.hpp>
#include <akshara/utfcpp/code_unit.hpp>

#include <vector>

namespace akshara::inline v0::detail {

/// How many units the code points take that begin in well-formed bytes, eight bytes at a time.
template <code_unit Unit>
constexpr std::size_t count_units(std::string_view bytes) noexcept {
    constexpr std::uint64_t each_byte = 0x0101010101010101;
    std::size_t units = 0;
    for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
        const std::uint64_t eight = load_u64(bytes.data());
        const std::uint64_t twice = eight << 1; // what each byte's second bit is, in its first
        std::uint64_t begun = (~eight | twice) >> 7 & each_byte;
        if constexpr (std::same_as<Unit, char16_t>) begun += (eight & twice & eight << 2 & eight << 3) >> 7 & each_byte;
        units += static_cast<std::size_t>(begun * each_byte >> 56);
    }
    for (const char byte : bytes) units += units_begun<Unit>(static_cast<unsigned char>(byte));
    return units;
}

/// Which unit of its source each byte of well-formed UTF-8 stands for: a number of sixteen bits for each 64 bytes, from which
/// at most 63 are counted. It is told the bytes each time and holds none.
template <code_unit Unit>
class code_unit_index {
    static constexpr std::size_t step = 64;
    static constexpr std::size_t group_size = 1024; ///< of samples: what they count from its start fits sixteen bits

public:
    constexpr code_unit_index() = default;
    constexpr explicit code_unit_index(std::string_view bytes) {
        samples_.reserve(bytes.size() / step + 1);
        groups_.reserve(bytes.size() / step / group_size + 1);
        for (std::size_t at = 0;; at += step) {
            if (samples_.size() % group_size == 0) groups_.push_back(size_);
            samples_.push_back(static_cast<std::uint16_t>(size_ - groups_.back()));
            size_ += count_units<Unit>(bytes.substr(at, step));
            if (bytes.size() - at < step) break;
        }
    }

    /// How many units there are.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return size_; }

    /// How many units the code points take that begin before a byte. O(1).
    [[nodiscard]] constexpr std::size_t units_before(std::string_view bytes, std::size_t offset) const noexcept {
        if (offset >= bytes.size()) return size_;
        const std::size_t start = offset / step * step;
        return before(offset / step) + count_units<Unit>(bytes.substr(start, offset - start));
    }
    /// The last boundary between code points that has at most so many units before it. O(log size).
    [[nodiscard]] constexpr std::size_t boundary_before(std::string_view bytes, std::size_t units) const noexcept {
        if (units >= size_) return bytes.size();
        std::size_t first = 0;
        for (std::size_t last = samples_.size(); last - first > 1;) {
            const std::size_t middle = first + (last - first) / 2;
            (before(middle) <= units ? first : last) = middle;
        }
        std::size_t at = first * step;
        while (is_continuation(byte_at(bytes, at))) ++at;
        for (std::size_t here = before(first); (here += units_begun<Unit>(byte_at(bytes, at))) <= units;) at += utf8_lead_of(byte_at(bytes, at)).size;
        return at;
    }

private:
    constexpr std::size_t before(std::size_t sample) const noexcept { return groups_[sample / group_size] + samples_[sample]; }

    std::vector<std::uint16_t> samples_;
    std::vector<std::size_t> groups_;
    std::size_t size_ = 0;
};

} // namespace akshara::detail

#endif
