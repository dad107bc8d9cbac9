// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_ICU_TRACED_TEXT_HPP
#define AKSHARA_ICU_TRACED_TEXT_HPP

#include <akshara/icu/gap_buffer.hpp>
#include <akshara/text/span.hpp>
#include <akshara/text/utf8.hpp>

#include <unicode/rep.h>
#include <unicode/unistr.h>

namespace akshara::inline v0::icu4c::detail {

/// What a transliterator edits: UTF-16 of which each unit knows the bytes of the source that it stands for. What replaces a
/// stretch stands for the whole of it, but for what it has in common with it at its start and end; what is copied keeps what
/// it stood for.
class traced_text final : public icu::Replaceable {
public:
    static constexpr std::size_t largest_size = 0x7FFFFFFF;

    /// Of well-formed UTF-8 of less than 2 GiB. No edit makes it larger than `most` units.
    explicit traced_text(std::string_view bytes, std::size_t most = largest_size) : most_(most) {
        for (std::size_t at = 0; at < bytes.size();) {
            const akshara::detail::decoded here = akshara::detail::decode(bytes, at);
            traced_unit unit{static_cast<char16_t>(here.value), static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + here.size)};
            at += here.size;
            if (here.value >= 0x10000) {
                unit.value = U16_LEAD(here.value);
                units_.append(unit);
                unit.value = U16_TRAIL(here.value);
            }
            units_.append(unit);
        }
    }

    [[nodiscard]] const gap_buffer& units() const noexcept { return units_; }
    /// Whether an edit was left out because the text would have become too large.
    [[nodiscard]] bool overflows() const noexcept { return overflows_; }

    void extractBetween(std::int32_t first, std::int32_t last, icu::UnicodeString& target) const override {
        target.remove();
        for (std::int32_t at = first; at < last; ++at) target.append(getCharAt(at));
    }
    void handleReplaceBetween(std::int32_t first, std::int32_t last, const icu::UnicodeString& given) override {
        if (given.isEmpty()) return erase(index(first), index(last));
        std::int32_t end = given.length();
        std::int32_t same = 0; // at the start
        while (first < last && same < end && getCharAt(first) == given[same]) ++first, ++same;
        while (first < last && same < end && getCharAt(last - 1) == given[end - 1]) --last, --end;

        traced_unit unit = hull(index(first), index(last));
        std::vector<traced_unit> put;
        put.reserve(index(end - same));
        for (std::int32_t at = same; at < end; ++at) {
            unit.value = given[at];
            put.push_back(unit);
        }
        replace(index(first), index(last), put);
    }
    void copy(std::int32_t first, std::int32_t last, std::int32_t target) override {
        std::vector<traced_unit> copied;
        copied.reserve(index(last - first));
        for (std::int32_t at = first; at < last; ++at) copied.push_back(units_[index(at)]);
        replace(index(target), index(target), copied);
        if (index(target) < units_.end()) copied_ = {index(target), index(target) + copied.size()};
    }

protected:
    std::int32_t getLength() const override { return static_cast<std::int32_t>(units_.size()); }
    char16_t getCharAt(std::int32_t at) const override { return index(at) < units_.size() ? units_[index(at)].value : char16_t{0xFFFF}; }
    UChar32 getChar32At(std::int32_t at) const override {
        const char16_t here = getCharAt(at);
        if (U16_IS_LEAD(here) && U16_IS_TRAIL(getCharAt(at + 1))) return U16_GET_SUPPLEMENTARY(here, getCharAt(at + 1));
        if (U16_IS_TRAIL(here) && at > 0 && U16_IS_LEAD(getCharAt(at - 1))) return U16_GET_SUPPLEMENTARY(getCharAt(at - 1), here);
        return here;
    }

private:
    static std::size_t index(std::int32_t at) noexcept { return static_cast<std::size_t>(at); }

    /// A unit that stands for all that some stand for.
    traced_unit hull(std::size_t first, std::size_t last) const noexcept {
        traced_unit whole;
        for (std::size_t at = first; at < last && at < units_.size(); ++at) whole.widen(units_[at]);
        return whole;
    }

    /// Where parts of what a rule finds stand in what it makes, ICU copies that in before it erases what the rule found.
    void erase(std::size_t first, std::size_t last) {
        if (first == copied_.last) trace_copied(hull(first, last));
        replace(first, last, {});
    }
    /// What was copied in stands for what it replaces, but for the parts of it that stand there themselves.
    void trace_copied(const traced_unit& replaced) noexcept {
        std::uint32_t from = replaced.first;
        for (std::size_t at = copied_.first; at < copied_.last; ++at) {
            traced_unit& unit = units_[at];
            if (unit.is_traced()) {
                from = unit.last;
                continue;
            }
            std::size_t next = at;
            while (next < copied_.last && !units_[next].is_traced()) ++next;
            const std::uint32_t to = next < copied_.last ? units_[next].first : replaced.last;
            for (; at < next; ++at)
                if (from < to) units_[at].first = from, units_[at].last = to;
            --at;
        }
    }

    void replace(std::size_t first, std::size_t last, const std::vector<traced_unit>& units) {
        if (first < units_.end()) copied_ = {};
        if (first > last || last > units_.size() || units_.size() - (last - first) + units.size() > most_) overflows_ = true;
        else units_.replace(first, last, units);
    }

    gap_buffer units_;
    span copied_; ///< the last edit of the text itself, if that was a copy
    std::size_t most_;
    bool overflows_ = false;
};

} // namespace akshara::icu4c::detail

#endif
