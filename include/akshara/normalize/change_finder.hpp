// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CHANGE_FINDER_HPP
#define AKSHARA_NORMALIZE_CHANGE_FINDER_HPP

#include <akshara/text/span.hpp>
#include <akshara/text/utf8.hpp>

namespace akshara::inline v0::detail {

/// A form's sink that compares what it is given with the source, and holds where the two first differ.
class change_finder {
public:
    constexpr explicit change_finder(std::string_view source) noexcept : source_(source) {}

    constexpr void operator()(char32_t value, std::size_t source_last) noexcept {
        if (decided_) return;
        if (differs_) decide(source_last);
        else if (says(value)) go_on(source_last);
        else differ(value, source_last);
    }
    /// A stretch that the form left alone, up to `last`.
    constexpr void untouched(std::size_t last) noexcept {
        if (decided_) return;
        if (differs_) decide(last);
        else if (given_last_ > at_) differ(); // something was dropped before it
        else at_ = given_last_ = last;
    }
    /// Everything was given.
    constexpr void finish() noexcept {
        if (decided_) return;
        if (differs_) return decide(source_.size() + 1);
        decided_ = true;
        differs_ = at_ != source_.size();
        if (differs_) change_ = {at_, source_.size()};
    }

    /// Whether a change was found and no more has to be read to tell it.
    [[nodiscard]] constexpr bool found() const noexcept { return decided_ && differs_; }
    /// Its bytes in the source, as the form's alignment has them; empty where the form only inserts.
    [[nodiscard]] constexpr span change() const noexcept { return change_; }

private:
    constexpr bool says(char32_t value) const noexcept {
        if (at_ == source_.size()) return false;
        const decoded here = decode(source_, at_);
        return here.well_formed && here.value == value;
    }
    constexpr void go_on(std::size_t source_last) noexcept {
        at_ += decode(source_, at_).size;
        given_last_ = source_last;
    }

    constexpr void differ(char32_t value, std::size_t source_last) noexcept {
        if (given_last_ > at_) return differ();
        differs_ = true;
        change_ = {given_last_, source_last};
        value_ = value;
    }
    // By what was dropped, which belongs to the code point before.
    constexpr void differ() noexcept {
        differs_ = decided_ = true;
        change_ = {at_, given_last_};
    }
    // At the start of a text what is dropped has no code point before it: it is not of the change that one stands after it.
    // More than one code point made of the same stretch tell that it is another change.
    constexpr void decide(std::size_t source_last) noexcept {
        decided_ = true;
        if (source_last == change_.last || change_.empty()) return;
        const decoded kept = decode_before(source_, change_.last);
        if (kept.well_formed && kept.value == value_ && kept.size < change_.size()) change_.last -= kept.size;
    }

    std::string_view source_;
    std::size_t at_ = 0;         ///< up to here the source says what was given
    std::size_t given_last_ = 0; ///< where the source of the last one given ends
    span change_;
    char32_t value_ = 0; ///< what the form has there
    bool differs_ = false;
    bool decided_ = false;
};

} // namespace akshara::detail

#endif
