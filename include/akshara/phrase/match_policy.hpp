// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_MATCH_POLICY_HPP
#define AKSHARA_PHRASE_MATCH_POLICY_HPP

namespace akshara::inline v0 {

/// Which of the matches that overlap are given.
enum class match_selection : unsigned char {
    leftmost_longest, ///< the one that begins first, of those the longest in words; then on behind it
    all,              ///< every one, by where it begins; of those that begin together the shortest first
    maximal,          ///< every one that lies inside no other
};

/// What becomes of a match that touches a hyphen: पाकिस्तान in पाकिस्तान-स्ट्रीम.
enum class hyphen_policy : unsigned char {
    keep,    ///< it is given, and says so
    drop,    ///< it is no match
    require, ///< only such are matches
};

/// How `phrases` chooses: `phrases(people, match_policy{.selection = match_selection::all})`.
struct match_policy {
    match_selection selection = match_selection::leftmost_longest; ///< of those that overlap
    hyphen_policy hyphen = hyphen_policy::keep;                    ///< of those that touch a hyphen

    friend constexpr bool operator==(const match_policy&, const match_policy&) = default;
};

} // namespace akshara

#endif
