// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_DECOMPOSER_HPP
#define AKSHARA_NORMALIZE_DECOMPOSER_HPP

#include <akshara/normalize/canonical_segment.hpp>

namespace akshara::inline v0::detail {

/// Brings a stream of code points into NFD (UAX #15) and gives the sink each one that nothing can change any more:
/// `sink(value, source_last)`. Linear; what waits is one run of marks.
template <class Sink>
class decomposer {
public:
    constexpr explicit decomposer(Sink& sink) noexcept : sink_(&sink) {}
    /// From now on another sink: a copied decomposer still gives to the first one's.
    constexpr void give_to(Sink& sink) noexcept { sink_ = &sink; }

    constexpr void feed(char32_t value, std::size_t source_last) {
        for (const char32_t part : decompose(value)) {
            const unsigned char part_class = canonical_class_of(part);
            if (part_class == 0) {
                give_all();
                (*sink_)(part, source_last);
            } else {
                ordered_ = ordered_ && (marks_.empty() || marks_.back().canonical_class <= part_class);
                marks_.push({part, part_class});
                lasts_.push(source_last);
            }
        }
    }

    /// The end of the text: everything goes to the sink.
    constexpr void finish(std::size_t) { give_all(); }

    /// Whether nothing waits for what comes next.
    [[nodiscard]] constexpr bool idle() const noexcept { return ordered_; }
    /// Hands over all there is; what comes next sees nothing before it.
    constexpr void give_all() {
        if (!ordered_) order();
        for (std::size_t k = 0; k < marks_.size(); ++k) (*sink_)(marks_[k].value, lasts_[k]);
        marks_.clear();
        lasts_.clear();
        ordered_ = true;
    }

private:
    // Of what changes places the first mark stands for the whole stretch of the source, the others are empty at its end.
    constexpr void order() {
        const std::size_t size = marks_.size();
        was_.clear();
        for (std::size_t k = 0; k < size; ++k) was_.push(marks_[k]);
        order_marks(marks_.data(), size);

        std::size_t first = 0;
        while (marks_[first].value == was_[first].value) ++first;
        std::size_t last = size;
        while (marks_[last - 1].value == was_[last - 1].value) --last;
        for (std::size_t k = first; k < last; ++k) lasts_[k] = lasts_[last - 1];
    }

    Sink* sink_;
    tail_buffer<ordered_mark> marks_; ///< the run of marks that the text now ends in, decomposed
    tail_buffer<ordered_mark> was_;
    tail_buffer<std::size_t> lasts_; ///< where the part of the source of each mark ends
    bool ordered_ = true;            ///< the marks need no order but their own
};

} // namespace akshara::detail

#endif
