// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_PHRASE_REFERENCE_HPP
#define AKSHARA_TESTS_PHRASE_REFERENCE_HPP

#include <akshara/normalize/normalize.hpp>
#include <akshara/phrase/match_policy.hpp>
#include <akshara/phrase/phrase.hpp>
#include <akshara/segment/word_runs.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

/// The meaning of `phrases`, written down word for word: every word start with every word end of the text in the form,
/// looked up among the names in the form.
namespace reference {

struct match {
    akshara::span span; // in the normalized text
    std::vector<akshara::entity_id> entities;
    bool hyphen;

    friend bool operator==(const match&, const match&) = default;
};

inline bool is_one_of(std::u32string_view set, char32_t c) { return set.find(c) != set.npos; }

inline const std::u32string hyphens = U"-\u2010\u2011";
inline const std::u32string spaces =
    U" \t\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

inline std::u32string code_points_of(std::string_view bytes) {
    std::u32string found;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto here = akshara::detail::decode(bytes, at);
        found += here.value;
        at += here.size;
    }
    return found;
}

/// The class of what stands between two words, as one letter; nothing when it breaks a phrase.
inline std::optional<std::string> class_of(std::string_view between) {
    std::u32string left;
    for (const char32_t c : code_points_of(between)) left += is_one_of(spaces, c) ? U' ' : c;
    for (std::size_t at = 0; (at = left.find(U"\r\n", at)) != left.npos; ++at) left.erase(at, 1);
    for (char32_t& c : left) c = is_one_of(U"\r\u0085\u2028", c) ? U'\n' : c;
    const auto without_spaces = [](std::u32string s) {
        s.erase(std::remove(s.begin(), s.end(), U' '), s.end());
        return s;
    };
    const std::u32string core = without_spaces(left);
    if (!left.empty() && (core.empty() || core == U"\n")) return "space";
    if (core.size() == 1 && is_one_of(hyphens, core[0])) return "hyphen";
    if (core.size() == 1 && is_one_of(U".०॰", core[0]) && left[0] != U' ') return "dot";
    return std::nullopt;
}

/// The words of a text, and a key of the words `first` to `last`; none when the text between two of them breaks.
template <class Form>
struct cut_text {
    std::string bytes;
    std::vector<akshara::span> words;

    explicit cut_text(std::string_view raw) : bytes(akshara::normalize(raw, Form{}).utf8()) {
        for (const akshara::fragment word : bytes | akshara::word_runs) words.push_back(word.span);
    }
    std::string_view between(std::size_t first, std::size_t last) const {
        return std::string_view(bytes).substr(first, last - first);
    }
    std::optional<std::string> key(std::size_t first, std::size_t last) const {
        std::string made;
        for (std::size_t k = first; k <= last; ++k) {
            if (k > first) {
                const std::string_view separator = between(words[k - 1].last, words[k].first);
                if (Form::is_exact) made += separator;
                else if (const auto found = class_of(separator)) made += '<' + *found + '>';
                else return std::nullopt;
            }
            made += between(words[k].first, words[k].last);
        }
        return made;
    }
    bool hyphen_at(std::size_t first, std::size_t last) const {
        const std::u32string before = code_points_of(between(0, words[first].first));
        const std::u32string after = code_points_of(between(words[last].last, bytes.size()));
        return (!before.empty() && is_one_of(hyphens, before.back())) ||
               (!after.empty() && is_one_of(hyphens, after.front()));
    }
};

/// A name that stands in a text, whether it is chosen or not.
struct candidate {
    std::size_t first, last; // words
    match found;
};

/// What a policy chooses of all candidates, which come by start, the longest first.
inline std::vector<match> chosen(std::vector<candidate> all, akshara::match_policy policy) {
    if (policy.hyphen != akshara::hyphen_policy::keep) {
        const bool wanted = policy.hyphen == akshara::hyphen_policy::require;
        all.erase(std::remove_if(all.begin(), all.end(), [&](auto& c) { return c.found.hyphen != wanted; }), all.end());
    }
    if (policy.selection == akshara::match_selection::all)
        std::sort(all.begin(), all.end(), [](auto& a, auto& b) { return std::pair(a.first, a.last) < std::pair(b.first, b.last); });
    std::vector<match> given;
    std::size_t free = 0; // the first word that no match has taken
    for (const candidate& c : all) {
        const bool inside = std::any_of(all.begin(), all.end(), [&](const candidate& other) {
            return other.first <= c.first && c.last <= other.last &&
                   (other.first != c.first || other.last != c.last);
        });
        if (policy.selection == akshara::match_selection::maximal && inside) continue;
        if (policy.selection == akshara::match_selection::leftmost_longest && c.first < free) continue;
        given.push_back(c.found);
        free = c.last + 1;
    }
    return given;
}

template <class Form>
class gazetteer {
public:
    explicit gazetteer(const std::vector<akshara::phrase>& names) {
        for (const akshara::phrase& name : names) {
            const cut_text<Form> cut(name.surface);
            if (cut.words.empty() || cut.words.size() > 32) continue;
            const auto key = cut.key(0, cut.words.size() - 1);
            if (!key) continue;
            auto& listed = entities_[*key];
            if (std::find(listed.begin(), listed.end(), name.entity) == listed.end()) listed.push_back(name.entity);
        }
    }

    std::size_t size() const { return entities_.size(); }

    std::vector<candidate> candidates(const cut_text<Form>& text) const {
        std::vector<candidate> all;
        for (std::size_t first = 0; first < text.words.size(); ++first) {
            for (std::size_t last = std::min(text.words.size(), first + 32); last-- > first;) {
                const auto key = text.key(first, last);
                const auto listed = key ? entities_.find(*key) : entities_.end();
                if (listed == entities_.end()) continue;
                all.push_back({first, last, {{text.words[first].first, text.words[last].last}, listed->second, text.hyphen_at(first, last)}});
            }
        }
        return all;
    }
    std::vector<match> find(std::string_view raw, akshara::match_policy policy) const {
        return chosen(candidates(cut_text<Form>(raw)), policy);
    }

private:
    std::map<std::string, std::vector<akshara::entity_id>> entities_;
};

} // namespace reference

#endif
