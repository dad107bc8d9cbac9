// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_UNTOUCHED_STRETCHES_HPP
#define AKSHARA_NORMALIZE_UNTOUCHED_STRETCHES_HPP

#include <akshara/normalize/touched_places.hpp>

namespace akshara::inline v0::detail {

/// Tells a reader of a text, while it feeds a rewriter, which stretches it may pass by. Nothing is searched twice.
template <class Form>
class untouched_stretches {
public:
    constexpr explicit untouched_stretches(kernel k = best_kernel()) noexcept : places_(k) {}

    /// The end of the stretch at `at`, `at` itself when there is none; then the rewriter has given all that it held. Behind
    /// it enough is left for the steps to look back at.
    template <class Rewriter>
    constexpr std::size_t end_of(std::string_view bytes, std::size_t at, Rewriter& rewriter) {
        if (at < searched_ || !rewriter.idle()) return at;
        searched_ = places_.next(bytes, at);
        const std::size_t last = searched_ == bytes.size() ? searched_ : looked_back<Form>(bytes, at, searched_).at();
        if (last != at) rewriter.give_all();
        return last;
    }

private:
    std::size_t searched_ = 0; ///< up to here it is known where there is something to do
    touched_places<Form> places_;
};

} // namespace akshara::detail

#endif
