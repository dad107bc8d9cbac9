// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "rivals/utfcpp.hpp"

#include <akshara/segment/offset_index.hpp>
#include <akshara/text/code_points.hpp>
#include <akshara/text/count.hpp>

namespace benchmarks {

namespace {

using akshara::indexed_units;
using akshara::offset_index;
using akshara::offset_unit;

/// A pass asks once for each 64 bytes, here and there.
preparation ask_here_and_there(offset_unit from, offset_unit to) {
    return [from, to](std::string_view text) {
        return [index = offset_index(text), text, from, to] {
            std::size_t sum = 0, at = 0;
            for (std::size_t asked = 0; asked < text.size(); asked += 64) {
                sum += index.convert(at, from, to);
                at = (at + 1'000'003) % index.size(from);
            }
            return sum;
        };
    };
}

preparation build(indexed_units units) {
    return from_text([units](std::string_view text) { return offset_index(text, units).size(offset_unit::utf16); });
}

} // namespace

const comparison count_code_points("count code_points",
                                   from_text([](std::string_view text) { return akshara::count(text | akshara::code_points); }),
                                   {{"utfcpp distance", utfcpp::count_code_points(), "utfcpp counts no text that is ill-formed"}});
const comparison convert_end("convert_offset", from_text([](std::string_view text) {
                                 return akshara::convert_offset(text, text.size(), offset_unit::utf8, offset_unit::utf16);
                             }),
                             {{"ICU u_strFromUTF8", icu::utf16_size()}});
const comparison build_all("offset_index", build(indexed_units::all));
const comparison build_without_graphemes("offset_index, no clusters", build(indexed_units::all_but_clusters));
const comparison bytes_to_utf16("bytes to utf16", ask_here_and_there(offset_unit::utf8, offset_unit::utf16));
const comparison utf16_to_bytes("utf16 to bytes", ask_here_and_there(offset_unit::utf16, offset_unit::utf8));
const comparison graphemes_to_bytes("graphemes to bytes", ask_here_and_there(offset_unit::clusters, offset_unit::utf8));

} // namespace benchmarks
