// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_SEGMENT_TEXT_PIECES_HPP
#define AKSHARA_SEGMENT_TEXT_PIECES_HPP

#include <akshara/segment/line_ends.hpp>
#include <akshara/text/text_piece.hpp>

#include <type_traits>
#include <utility>
#include <vector>

namespace akshara::inline v0 {

/// What brings an input: `read(into, room)` puts its next bytes there, as many as come and no more than `room`, and
/// returns how many. 0 ends the input, and so does more than `room`, as the -1 of POSIX is.
template <class F>
concept byte_reader = std::is_invocable_r_v<std::size_t, F&, char*, std::size_t>;

/// A long input as pieces of whole paragraphs, which concatenate to it: `for (const text_piece piece : pieces)`, once.
/// Clusters, words, paragraphs and sentences (but for wrapped lines) of the pieces are those of the whole. Each piece lasts
/// until the next is asked for. In memory are `block` bytes, or twice the longest paragraph with the blank lines after it.
template <byte_reader Reader>
class text_pieces {
public:
    /// Reads `block` bytes at a time, or more where a paragraph is longer; nothing before `begin`.
    constexpr explicit text_pieces(Reader read, std::size_t block = std::size_t{1} << 16)
        : read_(std::move(read)), buffer_(block == 0 ? 1 : block, '\0') {}
    text_pieces(const text_pieces&) = delete;
    text_pieces& operator=(const text_pieces&) = delete;

    /// Stands at the piece that was read last; all iterators of one reading move together.
    class iterator {
    public:
        using iterator_concept = std::input_iterator_tag;
        using value_type = text_piece;
        using difference_type = std::ptrdiff_t;

        /// Of the reading, wherever it is.
        constexpr explicit iterator(text_pieces& pieces) noexcept : pieces_(&pieces) {}

        [[nodiscard]] constexpr text_piece operator*() const noexcept { return pieces_->piece(); }
        constexpr iterator& operator++() {
            pieces_->find_next();
            return *this;
        }
        constexpr void operator++(int) { ++*this; }
        /// Whether the input has ended.
        friend constexpr bool operator==(const iterator& i, std::default_sentinel_t) noexcept { return (*i).bytes.empty(); }

    private:
        text_pieces* pieces_;
    };

    /// Reads on: the next piece and, one by one, those after it.
    [[nodiscard]] constexpr iterator begin() {
        find_next();
        return iterator(*this);
    }
    [[nodiscard]] constexpr std::default_sentinel_t end() const noexcept { return {}; }

private:
    constexpr text_piece piece() const noexcept { return {{buffer_.data(), cut_}, first_}; }

    constexpr void find_next() {
        drop_piece();
        while (cut_ == 0 && !ended_) {
            if (size_ == buffer_.size()) buffer_.resize(2 * size_, '\0');
            const std::size_t room = buffer_.size() - size_;
            const auto come = static_cast<std::size_t>(read_(buffer_.data() + size_, room));
            ended_ = come == 0 || come > room;
            if (!ended_) size_ += come;
            cut_ = ended_ ? size_ : last_paragraph();
        }
    }

    /// What stands behind the piece moves to the front: less than a paragraph, so that no byte moves twice.
    constexpr void drop_piece() noexcept {
        std::char_traits<char>::move(buffer_.data(), buffer_.data() + cut_, size_ - cut_);
        first_ += cut_;
        size_ -= cut_;
        seen_ -= cut_;
        blank_line_ -= cut_;
        cut_ = 0;
    }

    /// Where the last paragraph begins; 0 when the buffer holds no more than one. Looks at each byte once.
    constexpr std::size_t last_paragraph() noexcept {
        const std::string_view come(buffer_.data(), size_);
        const std::string_view bytes = come.substr(0, size_ - detail::incomplete_size(come));
        std::size_t last = 0;
        while (true) {
            seen_ = is_blank_ ? detail::past_spaces(bytes, seen_) : detail::find_line_end(bytes, seen_);
            if (seen_ == bytes.size()) return last;
            if (detail::is_line_end_at(bytes, seen_)) {
                seen_ += detail::decode(bytes, seen_).size;
                // The line feed of CR LF reads as a blank line. Those at the text's start belong to its first paragraph.
                if (!is_blank_ || blank_line_ != 0) blank_line_ = seen_;
                is_blank_ = true;
            } else {
                last = blank_line_;
                is_blank_ = false;
            }
        }
    }

    Reader read_;
    std::vector<char> buffer_;
    std::size_t size_ = 0;       ///< of what the buffer holds
    std::size_t first_ = 0;      ///< where that begins in the input
    std::size_t cut_ = 0;        ///< where the piece ends
    std::size_t seen_ = 0;       ///< how far it was looked at
    std::size_t blank_line_ = 0; ///< where the line began that is blank up to there
    bool is_blank_ = true;       ///< whether there is such a line
    bool ended_ = false;
};

} // namespace akshara

#endif
