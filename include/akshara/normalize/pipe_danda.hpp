// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_PIPE_DANDA_HPP
#define AKSHARA_NORMALIZE_PIPE_DANDA_HPP

#include <akshara/text/utf8.hpp>
#include <akshara/unicode/closing_mark.hpp>
#include <akshara/unicode/devanagari.hpp>
#include <akshara/unicode/sentence_break.hpp>

#include <vector>

namespace akshara::inline v0::detail {

constexpr bool is_line_space(char32_t c) noexcept { return sentence_break_of(c) == sentence_break::sp; }
constexpr bool ends_line(char32_t c) noexcept {
    const sentence_break unit = sentence_break_of(c);
    return unit == sentence_break::lf || unit == sentence_break::cr || unit == sentence_break::sep;
}

/// What stands before the next code point, to a pipe.
class before_pipe {
public:
    constexpr void pass(char32_t c) noexcept {
        if (devanagari::is_devanagari(c)) here_ = c == devanagari::danda ? after_danda : after_devanagari;
        else here_ = is_line_space(c) && (here_ == after_devanagari || here_ == after_danda) ? after_space : elsewhere;
    }
    /// Whether a pipe stands here as a danda does: after Devanagari, with one space between at the most. Directly after
    /// a danda it would be a second one.
    [[nodiscard]] constexpr bool suits() const noexcept { return here_ == after_devanagari || here_ == after_space; }

private:
    enum : unsigned char { elsewhere, after_devanagari, after_danda, after_space } here_ = elsewhere;
};

/// Makes a danda of each pipe that is typed for one: it stands after Devanagari, with one space between at the most, and
/// before a space, a closing mark or the line's end, and so does every other pipe of its line, as far as 256 bytes either
/// way. Holds back what lies behind a pipe that is undecided, and decides each once.
template <class Sink>
class danda_filter {
public:
    constexpr explicit danda_filter(Sink& sink) noexcept : sink_(&sink) {}
    constexpr void give_to(Sink& sink) noexcept { sink_ = &sink; }

    constexpr void operator()(char32_t value, std::size_t source_last) {
        const bool line_ends = ends_line(value);
        if (open_) close_pipe(line_ends || is_line_space(value) || is_closing_mark(value));
        if (line_ends) {
            give_all(devanagari::danda);
            other_pipe_ = none;
        }
        while (held_ != 0 && at_ - front().at > reach) give_up_to_next(devanagari::danda);
        if (value == U'|') {
            open_ = before_.suits();
            if (!open_) refuse(at_);
        }
        if (held_ != 0 || open_) hold({value, source_last, at_});
        else (*sink_)(value, source_last);
        before_.pass(value);
        at_ += encoded_size(value);
    }

    /// The text's end is its last line's.
    constexpr void finish() {
        if (open_) close_pipe(true);
        give_all(devanagari::danda);
    }

    /// Whether nothing is held back.
    [[nodiscard]] constexpr bool idle() const noexcept { return held_ == 0; }
    /// When idle: a stretch without a pipe has gone to the sink by another way.
    constexpr void pass(std::string_view stretch) noexcept {
        for (std::size_t k = 0; other_pipe_ != none && k < stretch.size() && k <= reach; k += decode(stretch, k).size)
            if (ends_line(decode(stretch, k).value)) other_pipe_ = none;
        std::size_t last = stretch.size(); // two code points tell all that a pipe asks
        for (int k = 0; k < 2 && last != 0; ++k) last -= decode_before(stretch, last).size;
        for (; last < stretch.size(); last += decode(stretch, last).size) before_.pass(decode(stretch, last).value);
        at_ += stretch.size();
    }

private:
    static constexpr std::size_t reach = 256;
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    /// Room for what follows an undecided pipe within reach, a code point a byte.
    static constexpr std::size_t room = 512;

    struct held_code_point {
        char32_t value = 0;
        std::size_t source_last = 0;
        std::size_t at = 0; ///< where it begins in what came in
    };

    static constexpr std::size_t encoded_size(char32_t c) noexcept { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

    /// What follows the newest pipe has come.
    constexpr void close_pipe(bool suits) {
        open_ = false;
        const std::size_t pipe = at_ - 1;
        if (!suits) refuse(pipe);
        else if (other_pipe_ != none && pipe - other_pipe_ <= reach) give_all(U'|');
    }

    /// The pipe at `at` is none, and so is every undecided one: they all lie in its reach.
    constexpr void refuse(std::size_t at) {
        other_pipe_ = at;
        give_all(U'|');
    }

    [[nodiscard]] constexpr const held_code_point& front() const noexcept { return ring_[first_]; }
    constexpr void hold(const held_code_point& c) {
        if (ring_.empty()) ring_.resize(room);
        ring_[(first_ + held_++) % room] = c;
    }
    constexpr void give_front(char32_t pipe) {
        const held_code_point& c = front();
        (*sink_)(c.value == U'|' ? pipe : c.value, c.source_last);
        first_ = (first_ + 1) % room;
        --held_;
    }
    constexpr void give_all(char32_t pipe) {
        while (held_ != 0) give_front(pipe);
    }
    /// The oldest pipe is decided, and what follows it up to the next one may go.
    constexpr void give_up_to_next(char32_t pipe) {
        do give_front(pipe);
        while (held_ != 0 && front().value != U'|');
    }

    Sink* sink_;
    std::vector<held_code_point> ring_; ///< when it holds anything, an undecided pipe first
    std::size_t first_ = 0;
    std::size_t held_ = 0;
    std::size_t at_ = 0;
    std::size_t other_pipe_ = none; ///< the last pipe of the line that is no danda
    before_pipe before_;
    bool open_ = false; ///< the newest code point is a pipe, and what follows decides
};

} // namespace akshara::detail

#endif
