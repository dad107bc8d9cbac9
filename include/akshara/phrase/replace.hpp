// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_REPLACE_HPP
#define AKSHARA_PHRASE_REPLACE_HPP

#include <akshara/text/adaptor.hpp>

#include <string>

namespace akshara::inline v0 {

/// A text's UTF-8 with something else in place of what an adaptor finds: `replace(text, phrases(people),
/// [](const phrase_match& name) { return …; })`. All other bytes stay as they are, ill-formed ones too; of what overlaps, the
/// first is replaced. Linear.
template <readable T, adaptor A, class To>
[[nodiscard]] constexpr std::string replace(T&& text, const A& what, To to) {
    const auto source = akshara::read(text);
    const std::string_view bytes = source.utf8();
    std::string made;
    std::size_t at = 0;
    for (const auto& found : text | what) {
        const auto first = static_cast<std::size_t>(found.text.data() - bytes.data());
        if (first < at) continue;
        made += bytes.substr(at, first - at);
        made += to(found);
        at = first + found.text.size();
    }
    made += bytes.substr(at);
    return made;
}
template <owning_temporary T, adaptor A, class To>
[[nodiscard]] constexpr std::string replace(T&& text, const A& what, To to) {
    return akshara::replace(text, what, to); // nothing of it is kept
}

} // namespace akshara

#endif
