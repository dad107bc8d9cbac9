// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_NORMALIZE_HPP
#define AKSHARA_NORMALIZE_NORMALIZE_HPP

#include <akshara/normalize/normalized_text.hpp>
#include <akshara/normalize/form_stretches.hpp>
#include <akshara/text/read.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara {

namespace detail {

/// Collects what a form gives of a text; what it leaves as it is, is copied in stretches.
class formed_bytes {
public:
    constexpr formed_bytes(std::string_view source, std::size_t source_first) : source_(source), source_first_(source_first), boundaries_(source_first) {
        bytes_.reserve(source.size());
    }

    constexpr void untouched(std::size_t last) noexcept { untouched_last_ = last; }
    constexpr void operator()(char32_t value, std::size_t source_last) {
        copy_untouched();
        char encoded[4] = {};
        const std::size_t size = encode(value, encoded);
        if (!changed_) changed_ = std::string_view(encoded, size) != source_.substr(copied_last_, source_last - copied_last_);
        for (std::size_t k = 0; k < size; ++k) bytes_.push_back(encoded[k]);
        boundaries_.append(size, source_first_ + source_last);
        copied_last_ = untouched_last_ = source_last;
    }

    template <class Form>
    constexpr normalized_text<Form> give() {
        copy_untouched();
        if (bytes_.size() != source_.size()) changed_ = true; // all there is may have been dropped
        return {static_cast<std::vector<char>&&>(bytes_), static_cast<alignment&&>(boundaries_), changed_ ? form_changes::some : form_changes::none};
    }

private:
    constexpr void copy_untouched() {
        const std::size_t size = untouched_last_ - copied_last_;
        if (size == 0) return;
        bytes_.insert(bytes_.end(), source_.data() + copied_last_, source_.data() + untouched_last_);
        boundaries_.copy(size);
        copied_last_ = untouched_last_;
    }

    std::string_view source_;
    std::size_t source_first_;
    std::size_t copied_last_ = 0;    ///< all before it is in `bytes_`
    std::size_t untouched_last_ = 0; ///< … and up to here it is to be copied
    std::vector<char> bytes_;
    alignment boundaries_;
    bool changed_ = false; ///< what was given differs from the source
};

/// The same where the source's offsets are not those of the text's bytes.
struct formed_bytes_of_text {
    std::vector<char> bytes;
    alignment boundaries;

    constexpr void operator()(char32_t value, std::size_t source_last) {
        char encoded[4] = {};
        const std::size_t size = encode(value, encoded);
        bytes.insert(bytes.end(), encoded, encoded + size);
        boundaries.append(size, source_last);
    }
};

} // namespace detail

/// The text in a form, with every boundary's place in the source. Linear, in one pass; the answer is the steps' common
/// fixed point, so normalizing it again changes nothing. Each maximal subpart of an ill-formed sequence becomes U+FFFD.
template <readable T, detail::form_like Form>
[[nodiscard]] constexpr normalized_text<Form> normalize(T&& t, Form, kernel k = best_kernel()) {
    const auto text = akshara::read(static_cast<T&&>(t));
    const std::string_view bytes = text.utf8();
    if constexpr (Form::is_exact) {
        detail::formed_bytes_of_text made{{bytes.begin(), bytes.end()}, alignment(text.origin(0))};
        for (std::size_t at = 0; at < bytes.size();) {
            const std::size_t size = detail::decode(bytes, at).size;
            made.boundaries.append(size, text.origin(at += size));
        }
        return {static_cast<std::vector<char>&&>(made.bytes), static_cast<alignment&&>(made.boundaries), form_changes::none};
    } else if constexpr (!detail::shifts_only<handle<T>>) {
        detail::formed_bytes_of_text made{{}, alignment(text.origin(0))};
        made.bytes.reserve(bytes.size());
        detail::form_rewriter<Form, detail::formed_bytes_of_text> rewriter(made);
        for (std::size_t at = 0; at < bytes.size();) {
            const detail::decoded here = detail::decode(bytes, at);
            rewriter.feed(here.value, text.origin(at += here.size));
        }
        rewriter.finish(text.origin(bytes.size()));
        const bool same = std::string_view(made.bytes.data(), made.bytes.size()) == bytes;
        return {static_cast<std::vector<char>&&>(made.bytes), static_cast<alignment&&>(made.boundaries), same ? form_changes::none : form_changes::some};
    } else {
        detail::formed_bytes made(bytes, text.origin(0));
        detail::form_rewriter<Form, detail::formed_bytes> rewriter(made);
        detail::form_stretches<Form> stretches(k);
        for (std::size_t at = 0; at < bytes.size();) at = stretches.read_on(bytes, at, rewriter, [&](std::size_t last) { made.untouched(last); });
        rewriter.finish(bytes.size());
        return made.template give<Form>();
    }
}
template <owning_temporary T, detail::form_like Form>
[[nodiscard]] constexpr normalized_text<Form> normalize(T&& t, Form form, kernel k = best_kernel()) {
    return akshara::normalize(t, form, k); // what comes out owns its bytes
}
template <detail::text_like T, step Step>
    requires(!detail::form_like<Step>)
void normalize(T&&, Step) = delete; // a step by itself is no form yet: write form{step}

} // namespace akshara

#endif
