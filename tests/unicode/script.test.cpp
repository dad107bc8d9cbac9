// SPDX-License-Identifier: BSL-1.0
#include <akshara/unicode/script.hpp>

#include "code_point_properties.hpp"

using akshara::script;
using akshara::script_of;

namespace {

constexpr example<script> examples[] = {
    {U'क', script::devanagari},    {0x094D, script::devanagari}, // ्
    {0x0970, script::devanagari},                                // ॰
    {U'१', script::devanagari},                                  //
    {0xA8F2, script::devanagari},                                // Devanagari Extended
    {0x11B00, script::devanagari},                               // Devanagari Extended-A
    {U'।', script::common},        {U'1', script::common},       {U' ', script::common},
    {0x0951, script::inherited}, // ॑
    {0x200C, script::inherited},   {0x200D, script::inherited},  {U'a', script::latin},
    {U'é', script::latin},         {0x0995, script::other}, // Bengali
    {0x0378, script::other},                                // not assigned
    {0xD800, script::other},       {0x110000, script::other},    {0xFFFFFFFF, script::other},
};
static_assert(hold(examples, script_of));

TEST_CASE("code points have their script") { check(examples, script_of); }

TEST_CASE("each script has the size that the Unicode files give it") {
    CHECK(count_of(script_of, script::other) == 1102649);
    CHECK(count_of(script_of, script::common) == 9123);
    CHECK(count_of(script_of, script::inherited) == 684);
    CHECK(count_of(script_of, script::latin) == 1492);
    CHECK(count_of(script_of, script::devanagari) == 164);
}

} // namespace
