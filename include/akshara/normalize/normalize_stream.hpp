// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_NORMALIZE_STREAM_HPP
#define AKSHARA_NORMALIZE_NORMALIZE_STREAM_HPP

#include <akshara/normalize/code_point_queue.hpp>
#include <akshara/normalize/form_rewriter.hpp>
#include <akshara/normalize/form_stretches.hpp>
#include <akshara/text/begun_code_point.hpp>
#include <akshara/text/fragment.hpp>

namespace akshara::inline v0 {

/// Brings a text that comes in chunks, cut anywhere, inside a code point too, into a form: the bytes that `normalize`
/// makes of the whole. In memory is what the form still waits for: a few code points, or the longest run of marks.
template <detail::form_like Form>
class normalize_stream {
public:
    /// `first`: what offsets are counted from.
    constexpr explicit normalize_stream(std::size_t first = 0) : next_(first), given_last_(first), rewriter_(queue_) {}
    /// The same, with the form named by a value.
    constexpr explicit normalize_stream(Form, std::size_t first = 0) : normalize_stream(first) {}

    /// Reads the next chunk. `sink(fragment{text, span})` is told what comes out, in order: bytes in the form, and the part
    /// of the stream that they stand for. The spans tile what was read; boundaries inside a fragment lie as they do in its
    /// span. A fragment's text lasts as long as the call.
    template <std::invocable<fragment> Sink>
    constexpr void read(std::string_view chunk, Sink sink) {
        if constexpr (Form::is_exact) {
            give(chunk, next_ + chunk.size(), sink);
            next_ += chunk.size();
        } else {
            rewriter_.give_to(queue_); // this may be a copy
            if (begun_.size() != 0) chunk.remove_prefix(begun_.complete(chunk, [&](std::string_view bytes) { return read_begun(bytes, sink); }));
            const std::string_view whole = chunk.substr(0, chunk.size() - detail::incomplete_size(chunk));
            read_whole(whole, sink);
            begun_.keep(chunk.substr(whole.size()));
        }
    }

    /// The text ends here: a code point that is not complete is ill-formed.
    template <std::invocable<fragment> Sink>
    constexpr void finish(Sink sink) {
        if constexpr (!Form::is_exact) {
            rewriter_.give_to(queue_);
            if (begun_.size() != 0) read_begun(begun_.bytes(), sink);
            rewriter_.finish(next_);
            give_waiting(sink);
        }
    }

    /// Where the stream stands: past every byte that it was given.
    [[nodiscard]] constexpr std::size_t size() const noexcept { return next_ + begun_.size(); }

private:
    /// What asks where a stretch ends, and still waits with what was written before it.
    struct waiting_rewriter {
        bool is_idle;

        constexpr bool idle() const noexcept { return is_idle; }
        constexpr void give_all() const noexcept {}
    };

    template <class Sink>
    constexpr void read_whole(std::string_view bytes, Sink& sink) {
        detail::form_stretches<Form> stretches;
        const std::size_t kept = kept_first(bytes);
        for (std::size_t at = 0; at < bytes.size();) {
            waiting_rewriter waiting{at < kept && rewriter_.idle()};
            std::size_t last = waiting.is_idle ? stretches.end_of(bytes, at, waiting) : at;
            if (last > kept) last = kept;
            if (last > at) {
                rewriter_.give_all();
                give_waiting(sink);
                give(bytes.substr(at, last - at), next_ + (last - at), sink);
                next_ += last - at;
                at = last;
            } else {
                at += read_one(bytes.substr(at), sink);
            }
        }
    }

    /// Where what the next chunk's steps may look back at begins, if the form has nothing to do at the end of `bytes`.
    static constexpr std::size_t kept_first(std::string_view bytes) noexcept {
        if constexpr (requires { typename Form::steps; }) return detail::looked_back<Form>(bytes, 0, bytes.size()).at();
        else return 0;
    }

    /// Reads the code point at the start of `bytes`; its size.
    template <class Sink>
    constexpr std::size_t read_one(std::string_view bytes, Sink& sink) {
        const detail::decoded here = detail::decode(bytes, 0);
        rewriter_.feed(here.value, next_ += here.size);
        give_waiting(sink);
        return here.size;
    }

    /// Reads the code point that an earlier chunk began; its size.
    template <class Sink>
    constexpr std::size_t read_begun(std::string_view bytes, Sink& sink) {
        begun_.clear(); // the sink is told of a stream that has read it
        return read_one(bytes, sink);
    }

    template <class Sink>
    constexpr void give_waiting(Sink& sink) {
        while (!queue_.empty()) {
            const detail::given_code_point c = queue_.pop();
            char encoded[4] = {};
            give({encoded, detail::encode(c.value, encoded)}, c.source_last, sink);
        }
    }
    template <class Sink>
    constexpr void give(std::string_view bytes, std::size_t source_last, Sink& sink) {
        if (bytes.empty()) return;
        sink(fragment{bytes, {given_last_, source_last}});
        given_last_ = source_last;
    }

    std::size_t next_;       ///< where the next code point begins in the stream
    std::size_t given_last_; ///< where the source of what was given ends
    detail::code_point_queue queue_;
    detail::form_rewriter<Form, detail::code_point_queue> rewriter_;
    detail::begun_code_point begun_;
};

} // namespace akshara

#endif
