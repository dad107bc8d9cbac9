// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FORM_READER_HPP
#define AKSHARA_NORMALIZE_FORM_READER_HPP

#include <akshara/normalize/code_point_queue.hpp>
#include <akshara/normalize/form_rewriter.hpp>
#include <akshara/normalize/form_stretches.hpp>
#include <akshara/text/code_point.hpp>

namespace akshara::detail {

/// Reads the code points that `normalize(text, Form)` would give, while it goes: what deleted code points stood for
/// belongs to the one before. Linear; stretches that the form leaves alone are read as they stand.
template <class Form>
class form_reader {
public:
    constexpr form_reader() : form_reader(std::string_view{}) {}
    constexpr explicit form_reader(std::string_view bytes) : bytes_(bytes), rewriter_(queue_) {}

    /// The next code point, its span in the bytes; false at the end.
    constexpr bool next(code_point& out) {
        while (queue_.empty()) {
            if (at_ < untouched_last_) {
                const char32_t value = read();
                give(out, value, at_);
                return true;
            }
            if (finished_) return false;
            read_on();
        }
        const given_code_point c = queue_.pop();
        give(out, c.value, c.source_last);
        return true;
    }

private:
    constexpr char32_t read() noexcept {
        const decoded here = decode(bytes_, at_);
        at_ += here.size;
        return here.value;
    }

    constexpr void give(code_point& out, char32_t value, std::size_t last) noexcept {
        out = {value, {given_last_, last}};
        given_last_ = last;
    }

    constexpr void read_on() {
        rewriter_.give_to(queue_); // this may be a copy
        if (at_ == bytes_.size()) {
            finished_ = true;
            rewriter_.finish(at_);
            return;
        }
        untouched_last_ = stretches_.end_of(bytes_, at_, rewriter_);
        if (untouched_last_ != at_) return;
        const char32_t value = read();
        rewriter_.feed(value, at_);
    }

    std::string_view bytes_;
    code_point_queue queue_;
    form_rewriter<Form, code_point_queue> rewriter_;
    form_stretches<Form> stretches_;
    std::size_t at_ = 0;             ///< read up to here
    std::size_t untouched_last_ = 0; ///< up to here the form has nothing to do
    std::size_t given_last_ = 0;     ///< where the last code point given ends
    bool finished_ = false;
};

} // namespace akshara::detail

#endif
