// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_FORM_READER_HPP
#define AKSHARA_NORMALIZE_FORM_READER_HPP

#include <akshara/normalize/form_pass.hpp>
#include <akshara/normalize/stretch_queue.hpp>
#include <akshara/text/code_point.hpp>

namespace akshara::inline v0::detail {

/// Reads the code points that `normalize(text, Form)` would give, while it goes: what deleted code points stood for
/// belongs to the one before. Linear; stretches that the form leaves alone are read as they stand.
template <class Form>
class form_reader {
public:
    constexpr form_reader() : form_reader(std::string_view{}) {}
    constexpr explicit form_reader(std::string_view bytes) : bytes_(bytes), pass_(bytes, queue_, best_kernel()) {}

    /// The next code point, its span in the bytes; false at the end.
    constexpr bool next(code_point& out) {
        while (given_last_ >= untouched_last_) {
            if (queue_.empty()) {
                if (finished_) return false;
                read_on();
                continue;
            }
            const given_code_point c = queue_.pop();
            if (c.value != given_stretch) {
                give(out, c.value, c.source_last);
                return true;
            }
            untouched_last_ = c.source_last;
        }
        const decoded here = decode(bytes_, given_last_);
        give(out, here.value, given_last_ + here.size);
        return true;
    }

private:
    constexpr void give(code_point& out, char32_t value, std::size_t last) noexcept {
        out = {value, {given_last_, last}};
        given_last_ = last;
    }

    constexpr void read_on() {
        pass_.give_to(queue_); // this may be a copy
        if (at_ == bytes_.size()) {
            finished_ = true;
            pass_.finish();
        } else {
            at_ = pass_.read_on(at_);
        }
    }

    std::string_view bytes_;
    stretch_queue queue_;
    form_pass<Form, stretch_queue> pass_;
    std::size_t at_ = 0;             ///< the pass has read up to here
    std::size_t untouched_last_ = 0; ///< up to here the source is given as it stands
    std::size_t given_last_ = 0;     ///< where the last code point given ends
    bool finished_ = false;
};

} // namespace akshara::detail

#endif
