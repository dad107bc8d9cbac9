// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_FORMED_WINDOW_HPP
#define AKSHARA_PHRASE_FORMED_WINDOW_HPP

#include <akshara/normalize/form_pass.hpp>
#include <akshara/normalize/stretch_queue.hpp>
#include <akshara/text/alignment.hpp>
#include <akshara/text/byte_buffer.hpp>
#include <akshara/unicode/word_character.hpp>

namespace akshara::inline v0::detail {

/// A stretch of what a text is in a form, moved over the text from its start to its end; knows where in the text everything
/// in it stands. Offsets count from the window's start, but for `first`.
template <class Form>
class formed_window {
public:
    constexpr explicit formed_window(std::string_view source, kernel k)
        : source_(source), pass_(source, queue_, k), bytes_(source.size() < least_size ? source.size() + 4 : least_size + 4) {
        fill(least_size);
    }

    [[nodiscard]] constexpr std::string_view bytes() const noexcept { return bytes_.bytes(); }
    /// Where it begins in the text in the form.
    [[nodiscard]] constexpr std::size_t first() const noexcept { return first_; }
    /// Whether the text ends with the window.
    [[nodiscard]] constexpr bool finished() const noexcept { return finished_; }

    /// Lets go of what stands before `keep`, a boundary, which comes to stand at 0, and reads on; at least as much as is
    /// kept, so that whoever keeps a long word reads it a few times, not many.
    constexpr void read_on(std::size_t keep) {
        boundaries_.drop_first(keep);
        bytes_.drop_first(keep);
        first_ += keep;
        fill(bytes_.size() < least_size / 2 ? least_size : 2 * bytes_.size());
    }

    /// Where a word of the window, or several, stand in the text, without what was deleted at the edges.
    [[nodiscard]] constexpr span origin_of_words(span here) const noexcept {
        if (const std::size_t first = boundaries_.copied_from(here); first != alignment::nowhere) return {first, first + here.size()};
        const std::size_t second = here.first + decode(bytes(), here.first).size;
        const std::size_t newest = here.last - decode_before(bytes(), here.last).size;
        return {without_deleted_before({boundaries_.origin(here.first), boundaries_.origin(second)}),
                without_deleted_after({boundaries_.origin(newest), boundaries_.origin(here.last)})};
    }

private:
    static constexpr std::size_t least_size = 4096;

    constexpr void fill(std::size_t wanted) {
        while (bytes_.size() < wanted && !finished_) {
            if (boundaries_.source_last() < untouched_last_) copy(wanted);
            else if (!queue_.empty()) take(queue_.pop());
            else read_source();
        }
    }

    /// Copies of what the form leaves alone as much as there is room for; it is well-formed.
    constexpr void copy(std::size_t wanted) {
        const std::size_t at = boundaries_.source_last();
        std::size_t last = untouched_last_;
        if (last - at > wanted - bytes_.size()) {
            last = at + wanted - bytes_.size();
            while (last < untouched_last_ && is_continuation(static_cast<unsigned char>(source_[last]))) ++last;
        }
        bytes_.append(source_.substr(at, last - at));
        boundaries_.copy(last - at);
    }
    constexpr void take(const given_code_point& c) {
        if (c.value == given_stretch) untouched_last_ = c.source_last;
        else boundaries_.append(bytes_.append(c.value), c.source_last);
    }
    constexpr void read_source() {
        pass_.give_to(queue_); // this may be a copy
        if (at_ < source_.size()) {
            at_ = pass_.read_on(at_);
        } else if (!ended_) {
            pass_.finish();
            ended_ = true;
        } else {
            finished_ = true;
        }
    }

    // What stands before a text's first code point, or after any other, may have been deleted. A part that holds
    // nothing a word is made of was changed into a word by the form, and is left whole.
    [[nodiscard]] constexpr std::size_t without_deleted_before(span part) const noexcept {
        for (std::size_t at = part.first; at < part.last;) {
            const decoded c = decode(source_, at);
            if (is_word_start(c.value)) return at;
            at += c.size;
        }
        return part.first;
    }
    [[nodiscard]] constexpr std::size_t without_deleted_after(span part) const noexcept {
        std::size_t last = part.first;
        for (std::size_t at = part.first; at < part.last;) {
            const decoded c = decode(source_, at);
            at += c.size;
            if (is_word_character(c.value)) last = at;
        }
        return last == part.first ? part.last : last;
    }

    std::string_view source_;
    stretch_queue queue_;
    form_pass<Form, stretch_queue> pass_;
    byte_buffer bytes_;
    alignment boundaries_; ///< from the window to the source, which it was made of up to `source_last()`
    std::size_t first_ = 0; ///< of the window in the text in the form
    std::size_t at_ = 0;    ///< the pass has read up to here
    std::size_t untouched_last_ = 0; ///< up to here the source is to be copied
    bool ended_ = false;             ///< the pass has finished
    bool finished_ = false;          ///< … and everything is in the window, or was
};

} // namespace akshara::detail

#endif
