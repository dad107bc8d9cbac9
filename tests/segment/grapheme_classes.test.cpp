// SPDX-License-Identifier: BSL-1.0
#include <akshara/segment/grapheme_classes.hpp>

#include "catch.hpp"

using namespace akshara::detail;

namespace {

constexpr unsigned bits(auto... classes) { return ((1u << classes) | ... | 0u); }

/// What a kernel takes for granted: what may stand in a conjunct extends, and a table of two-byte code points has none of it.
constexpr bool fits(const class_table& table, bool latin) {
    for (const unsigned char each : table.classes) {
        const bool conjunct = each >> conjunct_class & 1, linker = each >> linker_class & 1, extending = each >> extending_class & 1;
        if ((linker && !conjunct) || (conjunct && !extending)) return false;
        if (latin && (each & bits(consonant_class, conjunct_class, linker_class, extending_class)) != 0) return false;
    }
    return true;
}
constexpr bool has_foreign(const class_table& table) {
    for (const unsigned char each : table.classes)
        if (each >> foreign_class & 1) return true;
    return false;
}

static_assert(fits(devanagari_grapheme_classes, false) && !has_foreign(devanagari_grapheme_classes));
static_assert(fits(general_punctuation_grapheme_classes, false) && fits(latin_1_grapheme_classes, true));

} // namespace

TEST_CASE("Devanagari knows the classes of conjuncts, and nothing that is foreign to the kernel") {
    CHECK(devanagari_grapheme_classes.classes[0x15] == bits(consonant_class));
    CHECK(devanagari_grapheme_classes.classes[0x4D] == bits(conjunct_class, linker_class, extending_class));
    CHECK(devanagari_grapheme_classes.classes[0x3C] == bits(conjunct_class, extending_class));
    CHECK(devanagari_grapheme_classes.classes[0x3E] == bits(extending_class));
    CHECK(devanagari_grapheme_classes.classes[0x05] == 0);
    CHECK_FALSE(has_foreign(devanagari_grapheme_classes));
}
TEST_CASE("of the other two tables ZWJ goes into conjuncts, ZWNJ ends them, and emoji are foreign") {
    CHECK(general_punctuation_grapheme_classes.classes[0x0D] == bits(conjunct_class, extending_class));
    CHECK(general_punctuation_grapheme_classes.classes[0x0C] == bits(extending_class));
    CHECK(general_punctuation_grapheme_classes.classes[0x0B] == bits(control_class));
    CHECK(general_punctuation_grapheme_classes.classes[0x3C] == bits(foreign_class));
    CHECK(latin_1_grapheme_classes.classes[0x2D] == bits(control_class));
    CHECK(latin_1_grapheme_classes.classes[0x29] == bits(foreign_class));
}
