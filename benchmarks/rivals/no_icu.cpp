// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"

namespace benchmarks::icu {

preparation iterate_utext(segments) { return {}; }
preparation iterate_utf16(segments) { return {}; }
preparation ask_following() { return {}; }
preparation ask_preceding() { return {}; }
preparation ask_is_boundary(std::size_t) { return {}; }
preparation cut_into_pieces(std::size_t) { return {}; }
preparation graphemes_of_lines() { return {}; }
preparation add_code_points() { return {}; }
preparation is_well_formed() { return {}; }
preparation utf16_size() { return {}; }
preparation normalize(normalizer, record) { return {}; }
preparation encode_utf16() { return {}; }
preparation transliterate(const char*) { return {}; }
preparation is_normalized() { return {}; }

} // namespace benchmarks::icu
