// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_LUCENE_HPP
#define AKSHARA_NORMALIZE_LUCENE_HPP

#include <akshara/normalize/lucene_tables.hpp>
#include <akshara/normalize/lucene_run.hpp>
#include <akshara/normalize/step.hpp>
#include <akshara/unicode/devanagari.hpp>

namespace akshara::inline v0 {

namespace detail {

/// Both passes of Lucene at once, over a stream of code points; the sink gets `sink(value, source_last)`. What is deleted
/// belongs to the code point before.
template <class Sink>
class lucene_reader {
public:
    constexpr explicit lucene_reader(Sink& sink) noexcept : sink_(&sink) {}
    constexpr void give_to(Sink& sink) noexcept { sink_ = &sink; }

    constexpr void feed(char32_t value, std::size_t source_last) {
        const lucene_entry here = lucene_entry_of(value);
        if (waiting_ != 0) {
            const char32_t both = lucene_composed(waiting_, here.second);
            if (both == lucene_open) { // अ + ा: a third may follow
                waiting_ = lucene_a_aa;
                waiting_last_ = source_last;
                return;
            }
            if (both != 0) {
                waiting_ = 0;
                fold(both, lucene_entry_of(both), source_last);
                return;
            }
            give_waiting();
        }
        if (here.first != 0) {
            waiting_ = here.first;
            waiting_last_ = source_last;
        } else {
            fold(value, here, source_last);
        }
    }

    constexpr void finish(std::size_t) {
        if (waiting_ != 0) give_waiting();
        give_all();
    }

    /// Whether nothing waits for what comes next.
    [[nodiscard]] constexpr bool idle() const noexcept { return waiting_ == 0 && !after_na_; }
    /// Reads as many letters as are known not to wait for each other, into a sink that takes bytes; gives where the rest begins.
    template <class Bytes>
        requires requires(Bytes& sink, std::size_t size) { sink.wrote(size, size); }
    constexpr std::size_t read_run(std::string_view bytes, std::size_t at, Bytes& sink, kernel k) {
        if (!idle() || lost_ || lucene_looks_back(bytes, at)) return at;
        give_all();
        return read_lucene_run(bytes, at, sink, k);
    }
    /// When idle: hands over all there is.
    constexpr void give_all() {
        if (made_ != none) (*sink_)(made_, made_last_);
        made_ = none;
        after_na_ = false;
    }

private:
    static constexpr char32_t none = text_edge;

    constexpr void give_waiting() {
        const char32_t value = lucene_first_of(waiting_);
        waiting_ = 0;
        fold(value, lucene_entry_of(value), waiting_last_);
    }

    /// The second pass. What it makes is kept until the next one comes: what is deleted behind it is its own.
    constexpr void fold(char32_t value, lucene_entry here, std::size_t source_last) {
        if (value == devanagari::virama && after_na_) made_ = devanagari::anusvara;
        after_na_ = value == U'न';
        if (here.folded == lucene_deleted) {
            if (made_ != none) made_last_ = source_last;
            else lost_ = true;
            return;
        }
        if (made_ != none) (*sink_)(made_, made_last_);
        made_ = here.folded;
        made_last_ = source_last;
        lost_ = false;
    }

    Sink* sink_;
    char32_t made_ = none;
    std::size_t made_last_ = 0;
    std::size_t waiting_last_ = 0;
    unsigned char waiting_ = 0; ///< the first part of a row of the first pass, if it came last
    bool after_na_ = false;     ///< न itself came last in the second pass
    bool lost_ = false;         ///< something was deleted before all there is: it belongs to what comes
};

} // namespace detail

/// The key of an index made with Lucene 8: its IndicNormalizer, then its HindiNormalizer, one pass each, with what they get
/// wrong. Unlike every other form it is neither idempotent nor NFC, and no step joins it.
struct lucene_form_t {
    static constexpr std::string_view name() noexcept { return "lucene_form"; }
    static constexpr bool is_exact = false;
    static constexpr bool composes = false;
    /// What reads a text in place of the steps of a form.
    template <class Sink>
    using rewriter = detail::lucene_reader<Sink>;

    static constexpr std::size_t reach = 3;
    static constexpr bool acts_on(char32_t c) noexcept {
        const detail::lucene_entry here = detail::lucene_entry_of(c);
        return here.folded != c || here.first != 0;
    }
    static constexpr rewrite apply(written) noexcept { return {}; }
};
inline constexpr lucene_form_t lucene_form{};

} // namespace akshara

#endif
