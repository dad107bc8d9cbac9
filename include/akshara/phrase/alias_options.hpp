// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_ALIAS_OPTIONS_HPP
#define AKSHARA_PHRASE_ALIAS_OPTIONS_HPP

namespace akshara::inline v0 {

/// Whether a name is also made with its words joined (उत्तरप्रदेश of उत्तर प्रदेश), parted, or with a hyphen (जम्मू कश्मीर, जम्मू-कश्मीर).
enum class space_variants : unsigned char {
    none,
    all, ///< of each place between two words, one place changed at a time; and every hyphen as a space
};

/// Which spellings `aliases` makes: those of initials always.
struct alias_options {
    space_variants spaces = space_variants::none; ///< those with other spaces

    friend constexpr bool operator==(const alias_options&, const alias_options&) = default;
};

} // namespace akshara

#endif
