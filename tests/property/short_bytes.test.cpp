// SPDX-License-Identifier: BSL-1.0
// Every string of up to three bytes, the ill-formed ones too, read by the library and by the letter of the standard; and
// every one of four bytes asked whether it is well-formed (which takes minutes: tools/dev test-long).
#include "literal_rules.hpp"
#include "literal_utf8.hpp"

#include <akshara/segment/grapheme_cursor.hpp>
#include <akshara/segment/graphemes.hpp>
#include <akshara/segment/sentences.hpp>
#include <akshara/segment/word_segments.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/text/count.hpp>

#include "catch.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

constexpr std::size_t longest = 3;

/// The code points of a short text by table 3-7.
struct reading {
    std::array<literal::code_point, longest> code_points;
    std::array<std::size_t, longest> ends;
    std::size_t size = 0;

    explicit reading(std::string_view text) {
        for (std::size_t at = 0; at < text.size(); ++size) {
            code_points[size] = literal::first_code_point(text.substr(at));
            ends[size] = at += code_points[size].size;
        }
    }
};

std::string hexadecimal(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string written;
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        written += {digits[byte >> 4], digits[byte & 0xF], ' '};
    }
    return written;
}

/// How many strings of up to three bytes, of all there are, `agrees` does not hold for, asked about each and its reading.
template <class Agrees>
std::size_t disagreements(Agrees agrees) {
    std::size_t strings = 0, wrong = 0;
    char bytes[longest];
    for (std::size_t size = 0; size <= longest; ++size)
        for (std::size_t number = 0; number < std::size_t{1} << 8 * size; ++number, ++strings) {
            for (std::size_t k = 0; k < size; ++k) bytes[k] = static_cast<char>(static_cast<unsigned char>(number >> 8 * k));
            const std::string_view text(bytes, size);
            if (agrees(text, reading(text))) continue;
            if (wrong++ == 0) UNSCOPED_INFO("the first string: " << hexadecimal(text));
        }
    CHECK(strings == 16843009);
    return wrong;
}

/// A set of offsets: bit k says whether k is in it.
using offsets = unsigned;

/// The literal rule's boundaries, asked once for each sequence of classes, since a rule sees nothing else.
template <class Class, std::size_t Classes>
class literal_boundaries {
public:
    using rule = bool (*)(const std::vector<Class>&, std::size_t);
    using property = Class (*)(char32_t) noexcept;

    literal_boundaries(rule is_boundary, property class_of) : is_boundary_(is_boundary), class_of_(class_of) {}

    /// Where segments of the text end.
    offsets operator()(const reading& text) {
        std::array<Class, longest> classes{};
        std::size_t number = 0;
        for (std::size_t k = 0; k < text.size; ++k) {
            classes[k] = class_of_(text.code_points[k].value);
            number = number * (Classes + 1) + 1 + static_cast<std::size_t>(classes[k]);
        }
        if (known_[number] == 0) known_[number] = ask({classes.begin(), classes.begin() + static_cast<std::ptrdiff_t>(text.size)});

        offsets found = 0;
        for (std::size_t k = 0; k < text.size; ++k)
            if (known_[number] >> (k + 1) & 1) found |= 1u << text.ends[k];
        return found;
    }

private:
    unsigned char ask(const std::vector<Class>& classes) const {
        unsigned found = 1; // nothing is left to ask
        for (std::size_t at = 1; at <= classes.size(); ++at)
            if (is_boundary_(classes, at)) found |= 1u << at;
        return static_cast<unsigned char>(found);
    }

    rule is_boundary_;
    property class_of_;
    std::vector<unsigned char> known_ = std::vector<unsigned char>((Classes + 1) * (Classes + 1) * (Classes + 1));
};

template <class View>
offsets ends_of(const View& view) {
    offsets found = 0;
    for (const auto value : view) found |= 1u << value.span.last;
    return found;
}

template <class View>
offsets ends_backward(const View& view) {
    offsets found = 0;
    for (auto i = view.end(); i != view.begin();) {
        --i;
        found |= 1u << i->span.last;
    }
    return found;
}

offsets ends_by_cursor(std::string_view text) {
    offsets found = 0;
    for (std::size_t at = 0; at < text.size();) found |= 1u << (at = akshara::next_grapheme_boundary(text, at));
    return found;
}

offsets ends_by_cursor_backward(std::string_view text) {
    offsets found = 0;
    for (std::size_t at = text.size(); at > 0; at = akshara::previous_grapheme_boundary(text, at)) found |= 1u << at;
    return found;
}

offsets ends_by_question(std::string_view text) {
    offsets found = 0;
    for (std::size_t at = 1; at <= text.size(); ++at)
        if (akshara::is_grapheme_boundary(text, at)) found |= 1u << at;
    return found;
}

} // namespace

TEST_CASE("every string of up to three bytes reads as table 3-7 says") {
    const auto agrees = [](std::string_view text, const reading& expected) {
        std::size_t k = 0, at = 0;
        for (const akshara::code_point c : text | akshara::code_points) {
            if (k == expected.size || c.value != expected.code_points[k].value) return false;
            if (c.span != akshara::span{at, expected.ends[k]}) return false;
            at = expected.ends[k++];
        }
        return k == expected.size && ends_backward(text | akshara::code_points) == ends_of(text | akshara::code_points);
    };
    CHECK(disagreements(agrees) == 0);
}

TEST_CASE("every ill-formed subpart in a string of up to three bytes is found, with its reason") {
    const auto agrees = [](std::string_view text, const reading& expected) {
        std::size_t from = 0, at = 0;
        for (std::size_t k = 0; k < expected.size; at = expected.ends[k++]) {
            if (expected.code_points[k].well_formed) continue;
            const auto found = akshara::find_ill_formed(text, from);
            if (!found || found->span != akshara::span{at, expected.ends[k]}) return false;
            if (found->reason != literal::reason_of_start(text.substr(at))) return false;
            from = found->span.last;
        }
        return !akshara::find_ill_formed(text, from);
    };
    CHECK(disagreements(agrees) == 0);
}

TEST_CASE("every string of up to three bytes has the clusters that the standard states, both ways and for the cursor") {
    literal_boundaries<akshara::grapheme_break, 18> literal_ends(literal::grapheme_boundary, akshara::grapheme_break_of);
    const auto agrees = [&](std::string_view text, const reading& read) {
        const offsets expected = literal_ends(read);
        const auto clusters = text | akshara::graphemes;
        return ends_of(clusters) == expected && ends_backward(clusters) == expected && ends_by_cursor(text) == expected &&
               ends_by_cursor_backward(text) == expected && ends_by_question(text) == expected &&
               akshara::count(clusters) == static_cast<std::size_t>(std::popcount(expected));
    };
    CHECK(disagreements(agrees) == 0);
}

TEST_CASE("every string of up to three bytes has the word segments that the standard states") {
    literal_boundaries<akshara::word_break, 21> literal_ends(literal::word_boundary, akshara::word_break_of);
    const auto agrees = [&](std::string_view text, const reading& read) {
        return ends_of(text | akshara::word_segments) == literal_ends(read);
    };
    CHECK(disagreements(agrees) == 0);
}

TEST_CASE("every string of up to three bytes has the plain sentences that the standard states") {
    constexpr akshara::sentence_options plain{.rules = akshara::sentence_rules::plain};
    literal_boundaries<akshara::sentence_break, 15> literal_ends(literal::sentence_boundary, akshara::sentence_break_of);
    const auto agrees = [&](std::string_view text, const reading& read) {
        return ends_of(text | akshara::sentences(plain)) == literal_ends(read);
    };
    CHECK(disagreements(agrees) == 0);
}

namespace {

/// The bytes that no row of table 3-7 tells apart have one number.
std::array<std::uint8_t, 256> kinds_of_bytes() {
    std::array<std::uint8_t, 256> kinds{};
    std::vector<std::vector<bool>> known;
    for (unsigned byte = 0; byte < 256; ++byte) {
        std::vector<bool> where;
        for (const literal::byte_sequence& sequence : literal::well_formed_sequences)
            for (std::size_t k = 0; k < sequence.size; ++k)
                where.push_back(sequence.bytes[k].contains(static_cast<char>(static_cast<unsigned char>(byte))));
        const auto place = std::find(known.begin(), known.end(), where);
        kinds[byte] = static_cast<std::uint8_t>(place - known.begin());
        if (place == known.end()) known.push_back(where);
    }
    return kinds;
}

} // namespace

TEST_CASE("every string of four bytes is well-formed or not as table 3-7 says", "[.long]") {
    enum : signed char { unknown = -1 };
    const auto kinds = kinds_of_bytes();
    const std::size_t kind_count = 1u + *std::max_element(kinds.begin(), kinds.end());
    std::vector<signed char> known(kind_count * kind_count * kind_count * kind_count, unknown);

    std::uint64_t well_formed = 0, wrong = 0;
    for (std::uint64_t number = 0; number <= 0xFFFFFFFF; ++number) {
        char bytes[4];
        std::size_t kind = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            const auto byte = static_cast<unsigned char>(number >> 8 * k);
            bytes[k] = static_cast<char>(byte);
            kind = kind * kind_count + kinds[byte];
        }
        const std::string_view text(bytes, 4);
        if (known[kind] == unknown) known[kind] = literal::is_well_formed(text);
        const bool found = akshara::is_well_formed(text);
        well_formed += found;
        wrong += found != (known[kind] == 1);
    }
    CHECK(wrong == 0);
    CHECK(well_formed == 383270912);
}
