// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CANONICAL_SEGMENT_HPP
#define AKSHARA_NORMALIZE_CANONICAL_SEGMENT_HPP

#include <akshara/normalize/tail_buffer.hpp>
#include <akshara/unicode/canonical.hpp>

namespace akshara::inline v0::detail {

/// Whether `mark`, which begins no canonical segment, surely leaves in NFC what ends in `before`: the quick check of
/// UAX #15, sharper where a mark follows its starter at once. That is where a nukta stands.
constexpr bool keeps_nfc(char32_t before, char32_t mark) noexcept {
    const unsigned char mark_class = canonical_class_of(mark);
    const unsigned char before_class = canonical_class_of(before);
    if (mark_class != 0 && before_class > mark_class) return false;
    if (nfc_quick_check_of(mark) == nfc_quick_check::yes) return true;
    const bool whole = decompose(before).size == 1 && decompose(mark).size == 1;
    return before_class == 0 && whole && compose(before, mark) == 0;
}

struct ordered_mark {
    char32_t value = 0;
    unsigned char canonical_class = 0;
};

/// D109, the Canonical Ordering Algorithm, on one run of marks: stable, by class. Counting keeps long runs linear.
constexpr void order_marks(ordered_mark* first, std::size_t size) {
    constexpr std::size_t few = 24;
    if (size <= few) {
        for (std::size_t i = 1; i < size; ++i)
            for (std::size_t k = i; k > 0 && first[k - 1].canonical_class > first[k].canonical_class; --k) {
                const ordered_mark later = first[k - 1];
                first[k - 1] = first[k];
                first[k] = later;
            }
        return;
    }
    std::size_t places[257] = {};
    for (std::size_t i = 0; i < size; ++i) ++places[first[i].canonical_class + 1];
    for (std::size_t c = 1; c < 257; ++c) places[c] += places[c - 1];
    std::vector<ordered_mark> sorted(size);
    for (std::size_t i = 0; i < size; ++i) sorted[places[first[i].canonical_class]++] = first[i];
    for (std::size_t i = 0; i < size; ++i) first[i] = sorted[i];
}

/// UAX #15 on one segment, which begins at a canonical boundary (or at the text's start) and holds no other.
class canonical_segment {
public:
    constexpr void add(char32_t value) {
        for (const char32_t c : decompose(value)) marks_.push({c, canonical_class_of(c)});
    }

    /// Orders and composes what was added.
    constexpr void close() {
        for (std::size_t first = 0; first < marks_.size();) {
            std::size_t last = first;
            while (last < marks_.size() && marks_[last].canonical_class != 0) ++last;
            order_marks(marks_.data() + first, last - first);
            first = last + 1;
        }
        compose_all();
    }

    [[nodiscard]] constexpr std::size_t size() const noexcept { return marks_.size(); }
    [[nodiscard]] constexpr char32_t operator[](std::size_t at) const noexcept { return marks_[at].value; }
    constexpr void clear() noexcept { marks_.clear(); }

private:
    // D117: a code point composes with the last starter unless one between the two blocks it.
    constexpr void compose_all() {
        constexpr std::size_t none = static_cast<std::size_t>(-1);
        std::size_t starter = none;
        std::size_t written = 0;
        for (std::size_t read = 0; read < marks_.size(); ++read) {
            const ordered_mark here = marks_[read];
            const bool adjacent = starter + 1 == written;
            const bool blocked = !adjacent && marks_[written - 1].canonical_class >= here.canonical_class;
            if (starter != none && !blocked) {
                if (const char32_t both = compose(marks_[starter].value, here.value); both != 0) {
                    marks_[starter].value = both;
                    continue;
                }
            }
            if (here.canonical_class == 0) starter = written;
            marks_[written++] = here;
        }
        marks_.pop(marks_.size() - written);
    }

    tail_buffer<ordered_mark> marks_;
};

} // namespace akshara::detail

#endif
