// SPDX-License-Identifier: BSL-1.0
// Uses every public name, a function per room: the object in which sections.py looks for what must not be there.
#include <akshara/akshara.hpp>

std::size_t unicode_names(char32_t c) {
    using namespace akshara;
    auto sum = static_cast<std::size_t>(grapheme_break_of(c)) + static_cast<std::size_t>(word_break_of(c)) +
               static_cast<std::size_t>(sentence_break_of(c)) + static_cast<std::size_t>(word_class_of(c)) +
               static_cast<std::size_t>(script_of(c)) + static_cast<std::size_t>(nfc_quick_check_of(c));
    sum += canonical_class_of(c) + compose(c, devanagari::nukta) + fold_case_of(c);
    sum += decompose(c).size + canonical_boundary_before(c);
    return sum + static_cast<std::size_t>(unicode_version.major_number);
}

template <class View>
std::size_t walk(View view) {
    std::size_t sum = akshara::count(view);
    for (auto i = view.begin(); i != view.end(); ++i) sum += i->span.size();
    return sum;
}

std::size_t text_names(std::string_view bytes) {
    using namespace akshara;
    std::size_t sum = walk(bytes | code_points) + walk(code_points(source(bytes)));
    for (const code_point c : bytes | code_points) sum += walk(bytes | within(c) | code_points);
    for (const fragment f : bytes | graphemes) sum += f.span.contains(f.span) + f.span.overlaps(origin(read(bytes), f.span));
    if (const auto found = find_ill_formed(bytes)) sum += found->span.first + static_cast<std::size_t>(found->reason);
    alignment changes;
    changes.copy(1);
    changes.change(2, 3);
    changes.append(1, 4);
    return sum + is_well_formed(bytes) + changes.origin(2) + changes.target(2);
}

std::size_t segment_names(std::string_view bytes) {
    using namespace akshara;
    std::size_t sum = walk(bytes | graphemes) + truncate(bytes, 3).size();
    for (auto view = bytes | graphemes; auto i : {view.end()}) sum += (--i)->span.first;
    return sum + next_grapheme_boundary(bytes, 0) + previous_grapheme_boundary(bytes, 1) + is_grapheme_boundary(bytes, 1);
}

int main(int count, char** arguments) {
    std::size_t sum = 0;
    for (int i = 0; i != count; ++i) {
        const std::string_view bytes = arguments[i];
        sum += unicode_names(static_cast<unsigned char>(bytes[0])) + text_names(bytes) + segment_names(bytes);
    }
    return static_cast<int>(sum % 2);
}
