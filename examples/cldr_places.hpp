// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_EXAMPLES_CLDR_PLACES_HPP
#define AKSHARA_EXAMPLES_CLDR_PLACES_HPP

#include "failure.hpp"

#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>

#include <compare>
#include <memory>
#include <set>
#include <string>
#include <vector>

/// A place as both languages name it.
struct place {
    std::string english, hindi;
    friend auto operator<=>(const place&, const place&) = default;
};
using places = std::vector<place>;

namespace cldr_places {

inline std::string utf8(const icu::UnicodeString& text) {
    std::string made;
    return text.toUTF8String(made);
}

/// Those that have a Hindi name too; E0 begins Devanagari.
inline places with_both_names(const std::set<place>& named) {
    places both;
    for (const place& each : named)
        if (each.hindi.starts_with("\xE0")) both.push_back(each);
    return both;
}

/// The countries and territories that have a code of ISO 3166.
inline places territories() {
    std::set<place> named;
    for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
        const icu::Locale territory("", *code);
        icu::UnicodeString english, hindi;
        named.insert({utf8(territory.getDisplayCountry("en", english)), utf8(territory.getDisplayCountry("hi", hindi))});
    }
    return with_both_names(named);
}

/// The cities that time zones are named for.
inline places cities() {
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZoneNames> in_english(icu::TimeZoneNames::createInstance("en", error));
    const std::unique_ptr<icu::TimeZoneNames> in_hindi(icu::TimeZoneNames::createInstance("hi", error));
    const std::unique_ptr<icu::StringEnumeration> zones(
        icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, error));
    if (U_FAILURE(error)) throw failure(not_read, u_errorName(error));
    std::set<place> named;
    while (const icu::UnicodeString* zone = zones->snext(error)) {
        icu::UnicodeString english, hindi;
        in_english->getExemplarLocationName(*zone, english);
        in_hindi->getExemplarLocationName(*zone, hindi);
        named.insert({utf8(english), utf8(hindi)});
    }
    if (U_FAILURE(error)) throw failure(not_read, u_errorName(error));
    return with_both_names(named);
}

} // namespace cldr_places

#endif
