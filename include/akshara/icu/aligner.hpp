// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_ALIGNER_HPP
#define AKSHARA_ICU_ALIGNER_HPP

#include <akshara/text/alignment.hpp>
#include <akshara/text/text.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::inline v0::icu4c::detail {

/// Takes down what becomes of a well-formed text from its start to its end, and gives the boundaries. What is dropped belongs
/// to the code point or the change before it.
template <text Text>
class aligner {
public:
    explicit aligner(Text text) : text_(text), made_(text.origin(0)) {}

    /// So many bytes of the text, whole code points, stand in what is made.
    void copy(std::size_t size) {
        if (size == 0) return;
        settle();
        at_ += size;
        last_ = {akshara::detail::decode_before(text_.utf8(), at_).size, false};
        copy_until(at_ - last_.size);
    }
    /// So many bytes of the text are so many others.
    void change(std::size_t from, std::size_t to) {
        if (to != 0) settle();
        at_ += from;
        last_ = {to != 0 ? to : last_.size, true};
    }

    /// Up to where the text has been taken.
    [[nodiscard]] std::size_t at() const noexcept { return at_; }
    /// Where each boundary of what was made lies in the source.
    [[nodiscard]] akshara::alignment boundaries() {
        settle();
        return static_cast<akshara::alignment&&>(made_);
    }

private:
    /// The last code point copied, or the last change, to which what is dropped may come.
    struct value {
        std::size_t size = 0;
        bool changed = false;
    };

    void settle() {
        if (last_.changed) made_.change(last_.size, text_.origin(at_));
        else made_.append(last_.size, text_.origin(at_));
        last_ = {};
        taken_ = at_;
    }
    void copy_until(std::size_t last) {
        if constexpr (akshara::detail::shifts_only<Text>) {
            made_.copy(last - taken_);
        } else {
            while (taken_ < last) {
                const std::size_t size = akshara::detail::decode(text_.utf8(), taken_).size;
                made_.append(size, text_.origin(taken_ += size));
            }
        }
    }

    Text text_;
    akshara::alignment made_;
    value last_;
    std::size_t at_ = 0;    ///< behind `last_`
    std::size_t taken_ = 0; ///< before it
};

} // namespace akshara::icu4c::detail

#endif
