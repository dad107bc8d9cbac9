// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_AFTER_NAME_HPP
#define AKSHARA_PHRASE_AFTER_NAME_HPP

#include <akshara/phrase/words_beside.hpp>

namespace akshara::inline v0::detail {

/// The honorific and the postposition that stand directly after a name.
class after_name {
public:
    /// `name` is where the name stands in `bytes`, which is not empty there.
    constexpr after_name(std::string_view bytes, span name) {
        // With the end of the name, so that what stands between is seen in the form, too.
        const std::size_t from = name.size() < words_beside::reach ? name.first : name.last - words_beside::reach;
        const std::size_t room = bytes.size() - name.last;
        const words_beside words(bytes.substr(from), {0, name.last - from + (room < words_beside::reach ? room : words_beside::reach)});
        const auto where = [&](std::size_t k) { return span{from + words.where(k).first, from + words.where(k).last}; };
        std::size_t at = 0;
        while (at < words.last() && where(at).first < name.last) ++at;
        if (at == 0 || where(at - 1).last != name.last) return;
        const std::size_t begins = at;
        while (is_honorific(words, at)) ++at;
        if (at > begins) honorific_ = {where(begins).first, where(at - 1).last};
        if (at >= words.last() || words.before(at) != ' ') return;
        for (std::size_t size = words.last() - at < longest ? words.last() - at : longest; size > 0; --size) {
            if (!has_role(words.roles(at, at + size), title_role::postposition)) continue;
            postposition_ = {where(at).first, where(at + size - 1).last};
            return;
        }
    }

    /// Empty when there is none.
    [[nodiscard]] constexpr span honorific() const noexcept { return honorific_; }
    [[nodiscard]] constexpr span postposition() const noexcept { return postposition_; }

private:
    static constexpr std::size_t longest = 4; // words: के इर्द-गिर्द

    static constexpr bool is_honorific(const words_beside& words, std::size_t at) noexcept {
        if (at >= words.last() || (words.before(at) != ' ' && words.before(at) != '-')) return false;
        if (!has_role(words.roles(at, at + 1), title_role::honorific)) return false;
        if (at + 1 >= words.last()) return true;
        // भारत | जी-20 और जी.डी.पी.
        const char next = words.before(at + 1);
        return next != '-' && !(next == '.' && words.is_glued(at + 1));
    }

    span honorific_;
    span postposition_;
};

} // namespace akshara::detail

#endif
