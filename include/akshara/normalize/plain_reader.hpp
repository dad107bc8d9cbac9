// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_PLAIN_READER_HPP
#define AKSHARA_NORMALIZE_PLAIN_READER_HPP

#include <akshara/text/code_point.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::inline v0::detail {

/// Reads a text's code points as they stand: what `form_reader` is where there is no form.
class plain_reader {
public:
    constexpr plain_reader() = default;
    constexpr explicit plain_reader(std::string_view bytes) noexcept : bytes_(bytes) {}

    /// The next code point, its span in the bytes; false at the end.
    constexpr bool next(code_point& out) noexcept {
        if (at_ == bytes_.size()) return false;
        const decoded here = decode(bytes_, at_);
        out = {here.value, {at_, at_ + here.size}};
        at_ += here.size;
        return true;
    }

private:
    std::string_view bytes_;
    std::size_t at_ = 0;
};

} // namespace akshara::detail

#endif
