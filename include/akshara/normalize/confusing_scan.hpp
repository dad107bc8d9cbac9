// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_NORMALIZE_CONFUSING_SCAN_HPP
#define AKSHARA_NORMALIZE_CONFUSING_SCAN_HPP

#include <akshara/normalize/sign_order.hpp>
#include <akshara/text/span.hpp>
#include <akshara/text/utf8.hpp>
#include <akshara/unicode/grapheme_break.hpp>
#include <akshara/unicode/hindi_lookup.hpp>
#include <akshara/unicode/script.hpp>
#include <akshara/unicode/word_character.hpp>

namespace akshara::inline v0::detail {

/// A stretch of the bytes, and what is confusing about it.
struct confusing_stretch {
    akshara::span span;
    confusing_reason reason = confusing_reason::invisible;
};

/// Prefixes that end in र् and are written alone: पुनर् निर्माण.
constexpr bool ends_in_bound_prefix(std::string_view before_reph) noexcept {
    std::string_view prefixes = "पुन अंत अन्त चतु बहि प्रादु आवि नि दु ";
    while (!prefixes.empty()) {
        const std::string_view prefix = prefixes.substr(0, prefixes.find(' '));
        prefixes.remove_prefix(prefix.size() + 1);
        if (!before_reph.ends_with(prefix)) continue;
        const std::size_t first = before_reph.size() - prefix.size();
        if (first == 0 || !devanagari::is_devanagari_letter_or_sign(decode_before(before_reph, first).value)) return true;
    }
    return false;
}

/// Reads a text and gives what is confusing in it, one stretch after the other. What stands side by side for one reason is
/// one stretch. Linear: nothing is read more than twice.
class confusing_scan {
public:
    constexpr confusing_scan() = default;
    constexpr explicit confusing_scan(std::string_view bytes) noexcept : bytes_(bytes) {}

    /// The next stretch; false at the end.
    constexpr bool next(confusing_stretch& out) noexcept {
        while (at_ < bytes_.size()) {
            const std::optional<confusing_reason> reason = read();
            if (!reason) continue;
            out = {{first_, at_}, *reason};
            for (confusing_scan ahead = *this; ahead.at_ < bytes_.size(); *this = ahead) {
                if (ahead.read() != reason) break;
                out.span.last = ahead.at_;
            }
            return true;
        }
        return false;
    }

private:
    using kind = confusing_class;

    [[nodiscard]] constexpr char32_t here() const noexcept { return value_at(at_); }
    [[nodiscard]] constexpr char32_t value_at(std::size_t at) const noexcept {
        return at < bytes_.size() ? decode(bytes_, at).value : U'\0';
    }
    static constexpr kind kind_of(char32_t c) noexcept { return hindi_lookup<&confusing_class_of>(c); }

    /// Reads a code point, a number or a run of joiners, from `first_` to `at_`.
    constexpr std::optional<confusing_reason> read() noexcept {
        const decoded c = decode(bytes_, at_);
        const kind found = kind_of(c.value);
        first_ = at_;
        if (found == kind::digit) return read_number();
        if (found == kind::joiner) return read_joiners();
        at_ += c.size;
        switch (found) {
        case kind::bidi_control: return confusing_reason::bidi_control;
        case kind::invisible: return confusing_reason::invisible;
        case kind::control: move_to(c.value, found); return confusing_reason::control;
        case kind::tag: return invisible_unless(pictograph_);
        case kind::variation_selector: return invisible_unless(!devanagari::is_devanagari(before_));
        case kind::zero_width_space:
            if (!is_word_character(before_) || !is_word_character(here())) return confusing_reason::invisible;
            return move_to(c.value, found);
        default: return read_other(c.value, found);
        }
    }

    static constexpr std::optional<confusing_reason> invisible_unless(bool seen) noexcept {
        return seen ? std::nullopt : std::optional(confusing_reason::invisible);
    }

    constexpr std::optional<confusing_reason> read_other(char32_t c, kind found) noexcept {
        if (found == kind::virama && is_stray_reph()) {
            first_ = reph_;
            move_to(c, found);
            return confusing_reason::stray_reph;
        }
        if (c == U'र') reph_ = first_;
        return move_to(c, found);
    }
    constexpr std::optional<confusing_reason> move_to(char32_t c, kind found) noexcept {
        const grapheme_break of_emoji = c < 0x2000 ? grapheme_break::other : grapheme_break_of(c); // but © and ®, which none joins
        const bool extends = of_emoji == grapheme_break::extend || of_emoji == grapheme_break::conjunct_extend;
        pictograph_ = of_emoji == grapheme_break::pictographic || (pictograph_ && extends);
        before_that_ = before_;
        before_ = c;
        return signs_.read(c, found);
    }

    constexpr bool is_stray_reph() const noexcept {
        if (before_ != U'र' || reph_ + 3 != first_ || !devanagari::is_devanagari_letter_or_sign(before_that_)) return false;
        const kind after = at_ < bytes_.size() ? kind_of(here()) : kind::none;
        const bool ends = after == kind::none || after == kind::digit || after == kind::control;
        return ends && !ends_in_bound_prefix(bytes_.substr(0, reph_));
    }

    // A number may hold points and commas: १,२५० and 3.५. The ० of डॉ० is none.
    constexpr std::optional<confusing_reason> read_number() noexcept {
        if (here() == devanagari::digit_zero && is_abbreviation_zero(before_, value_at(at_ + 3))) {
            at_ += 3;
            return move_to(devanagari::digit_zero, kind::digit);
        }
        bool ascii = false, devanagari = false;
        for (char32_t c = here(); kind_of(c) == kind::digit; c = here()) {
            (c < 0x80 ? ascii : devanagari) = true;
            at_ += c < 0x80 ? 1 : 3;
            move_to(c, kind::digit);
            if ((here() == U'.' || here() == U',') && kind_of(value_at(at_ + 1)) == kind::digit) ++at_;
        }
        return ascii && devanagari ? std::optional(confusing_reason::mixed_digits) : std::nullopt;
    }

    constexpr std::optional<confusing_reason> read_joiners() noexcept {
        const char32_t joiner = here();
        for (; kind_of(here()) == kind::joiner; at_ += 3) {}
        const bool single = at_ - first_ == 3;
        const bool fine = single && (joins_conjunct(joiner) || joins_emoji());
        return fine || is_beside_other_script() ? std::nullopt : std::optional(confusing_reason::stray_joiner);
    }
    // क् + ZWNJ + ष shows the virama; र् + ZWJ + य is the eyelash of Marathi and Nepali.
    constexpr bool joins_conjunct(char32_t joiner) const noexcept {
        const bool eyelash = before_that_ == U'र';
        return signs_.ends_in_virama() && devanagari::is_consonant(here()) && (joiner == devanagari::zwnj || eyelash);
    }
    constexpr bool joins_emoji() const noexcept {
        return pictograph_ && grapheme_break_of(here()) == grapheme_break::pictographic;
    }
    // Arabic, Bengali, Malayalam: what joiners do there is not ours to judge.
    constexpr bool is_beside_other_script() const noexcept {
        const auto is_other = [](char32_t c) { return script_of(c) == script::other || script_of(c) == script::inherited; };
        const auto is_ours = [](char32_t c) { return devanagari::is_devanagari_letter_or_sign(c); };
        return !is_ours(before_) && !is_ours(here()) && (is_other(before_) || is_other(here()));
    }

    std::string_view bytes_;
    std::size_t at_ = 0;    ///< read up to here
    std::size_t first_ = 0; ///< where what was read last begins
    std::size_t reph_ = 0;  ///< where the last र stands
    char32_t before_ = 0;   ///< the last code point that can be seen
    char32_t before_that_ = 0;
    bool pictograph_ = false; ///< it is, or extends, an emoji
    sign_order signs_;
};

} // namespace akshara::detail

#endif
