// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FORMED_BYTES_HPP
#define AKSHARA_NORMALIZE_FORMED_BYTES_HPP

#include <akshara/normalize/normalized_text.hpp>

namespace akshara::inline v0::detail {

/// Collects what a form gives of a text; what it leaves as it is, is copied in stretches.
class formed_bytes {
public:
    constexpr formed_bytes(std::string_view source, std::size_t source_first)
        : source_(source), source_first_(source_first), bytes_(source.size() + 4), boundaries_(source_first) {}

    constexpr void untouched(std::size_t last) noexcept { untouched_last_ = last; }
    constexpr void operator()(char32_t value, std::size_t source_last) {
        wrote(encode(value, room(4)), source_last);
    }

    /// Where so many bytes of code points can be written, for `wrote` to take in.
    [[nodiscard]] constexpr char* room(std::size_t size) {
        copy_untouched();
        return bytes_.room(size);
    }
    constexpr void wrote(std::size_t size, std::size_t source_last) {
        bytes_.add(size);
        if (!changed_) changed_ = bytes_.bytes().substr(bytes_.size() - size) != source_.substr(copied_last_, source_last - copied_last_);
        boundaries_.append(size, source_first_ + source_last);
        copied_last_ = untouched_last_ = source_last;
    }

    template <class Form>
    constexpr normalized_text<Form> give() {
        copy_untouched();
        if (bytes_.size() != source_.size()) changed_ = true; // all there is may have been dropped
        return {static_cast<byte_buffer&&>(bytes_), static_cast<alignment&&>(boundaries_), changed_ ? form_changes::some : form_changes::none};
    }

private:
    constexpr void copy_untouched() {
        const std::size_t size = untouched_last_ - copied_last_;
        if (size == 0) return;
        bytes_.append(source_.substr(copied_last_, size));
        boundaries_.copy(size);
        copied_last_ = untouched_last_;
    }

    std::string_view source_;
    std::size_t source_first_;
    std::size_t copied_last_ = 0;    ///< all before it is in `bytes_`
    std::size_t untouched_last_ = 0; ///< … and up to here it is to be copied
    byte_buffer bytes_;
    alignment boundaries_;
    bool changed_ = false; ///< what was given differs from the source
};

/// The same where the source's offsets are not those of the text's bytes.
class formed_bytes_of_text {
public:
    constexpr formed_bytes_of_text(std::size_t room, std::size_t source_first) : bytes_(room), boundaries_(source_first) {}

    constexpr void operator()(char32_t value, std::size_t source_last) { boundaries_.append(bytes_.append(value), source_last); }
    constexpr void copy(std::string_view bytes, std::size_t source_last) {
        bytes_.append(bytes);
        boundaries_.append(bytes.size(), source_last);
    }

    [[nodiscard]] constexpr std::string_view bytes() const noexcept { return bytes_.bytes(); }
    template <class Form>
    constexpr normalized_text<Form> give(form_changes changes) noexcept {
        return {static_cast<byte_buffer&&>(bytes_), static_cast<alignment&&>(boundaries_), changes};
    }

private:
    byte_buffer bytes_;
    alignment boundaries_;
};

} // namespace akshara::detail

#endif
