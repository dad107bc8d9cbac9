// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_ALIASES_HPP
#define AKSHARA_PHRASE_ALIASES_HPP

#include <akshara/phrase/alias_options.hpp>
#include <akshara/phrase/gazetteer.hpp>
#include <akshara/phrase/initials.hpp>
#include <akshara/phrase/phrase_list.hpp>
#include <akshara/phrase/word_set.hpp>

namespace akshara::inline v0 {

namespace detail {

/// Writes a name in other spellings, each one once, and none that is the name itself.
class alias_writer {
public:
    constexpr alias_writer(const phrase& name, phrase_list& into)
        : name_(name), into_(&into), first_(into.size()), parts_(cut_name(name.surface)) {}

    constexpr void write_initials() {
        bool any = false;
        for (const name_part& part : parts_) any = any || part.run != 0;
        if (!any) return;
        write_initials(".", ". ", ". ");
        write_initials(". ", ". ", ". ");
        write_initials("॰", "॰ ", "॰ ");
        write_initials("॰ ", "॰ ", "॰ ");
        write_initials(".", " ", ". ");
        write_initials("॰", " ", "॰ ");
        if (!is_two_everyday_words()) {
            write_initials(" ", " ", " ");
            write_initials(" ", " ", ". ");
        }
        write_initials("", " ", " ");
        write_initials("", " ", ". ");
    }

    constexpr void write_spaces() {
        for (std::size_t k = 1; k < parts_.size(); ++k) {
            const bool in_run = parts_[k].run != 0 && parts_[k].run == parts_[k - 1].run;
            if (in_run || !is_space_or_hyphen(parts_[k])) continue;
            for (const char to : {'\0', ' ', '-'}) {
                const bool same = (to == '-') == (parts_[k].gap == separator::hyphen) && to != '\0';
                const bool is_sign = to == '\0' && parts_[k].text.starts_with("०"); // behind a letter it stands for ॰
                if (same || is_sign) continue;
                gaps_ = gaps_as_given();
                gaps_[k] = std::string_view(&to, to != '\0');
                write();
            }
        }
        gaps_ = gaps_as_given();
        for (std::size_t k = 1; k < parts_.size(); ++k)
            if (parts_[k].gap == separator::hyphen) gaps_[k] = " ";
        write();
    }

private:
    static constexpr bool is_space_or_hyphen(const name_part& part) noexcept {
        return part.gap == separator::white_space || part.gap == separator::hyphen;
    }

    /// Between the initials of a run, behind one of several, and behind one that is alone.
    constexpr void write_initials(std::string_view between, std::string_view behind, std::string_view alone) {
        gaps_ = gaps_as_given();
        for (std::size_t k = 1; k < parts_.size(); ++k) {
            const name_part &before = parts_[k - 1], &part = parts_[k];
            if (before.run == 0) continue;
            const bool is_alone = k == 1 || parts_[k - 2].run != before.run;
            if (before.run == part.run) gaps_[k] = between;
            else if (part.gap == separator::dot || part.gap == separator::white_space) gaps_[k] = is_alone ? alone : behind;
        }
        write();
    }
    /// Of जीके the letters alone would be found wherever an honorific stands before a postposition: गांधी जी के विचार.
    [[nodiscard]] constexpr bool is_two_everyday_words() const {
        constexpr word_set everyday(" के जी आई आइ सी पी ए ओ ");
        return parts_.size() == 2 && everyday.has(parts_[0].text) && everyday.has(parts_[1].text);
    }

    [[nodiscard]] constexpr std::vector<std::string_view> gaps_as_given() const {
        std::vector<std::string_view> gaps;
        for (const name_part& part : parts_) gaps.push_back(part.before);
        return gaps;
    }
    /// The parts, with `gaps_` before each.
    constexpr void write() {
        std::vector<char> made;
        for (std::size_t k = 0; k < parts_.size(); ++k) {
            for (const char byte : gaps_[k]) made.push_back(byte);
            for (const char byte : parts_[k].text) made.push_back(byte);
        }
        const std::string_view alias(made.data(), made.size());
        if (alias == name_.surface) return;
        for (std::size_t k = first_; k < into_->size(); ++k)
            if ((*into_)[k].surface == alias) return;
        into_->add({alias, name_.entity});
    }

    phrase name_;
    phrase_list* into_;
    std::size_t first_; ///< of this name's aliases
    std::vector<name_part> parts_;
    std::vector<std::string_view> gaps_; ///< what is written before each part
};

constexpr void add_aliases(const phrase& name, alias_options options, phrase_list& into) {
    alias_writer writer(name, into);
    writer.write_initials();
    if (options.spaces == space_variants::all) writer.write_spaces();
}

} // namespace detail

/// Other spellings of a name, which name the same: of initials those with dots, with ॰, with spaces and joined (बी.जे.पी.,
/// बी॰जे॰पी॰, बी जे पी, बीजेपी), and on request those with other spaces. Never the name as it is given; some are equal in most
/// forms. O(name), at most ten of initials, and two of each place between words.
[[nodiscard]] constexpr phrase_list aliases(const phrase& name, alias_options options = {}) {
    phrase_list made;
    detail::add_aliases(name, options, made);
    return made;
}

/// A list of names, and behind it the aliases of each: `gazetteer people{search_form, with_aliases(names)}`. So what
/// `rejected()` says of the list's own names counts as in the list.
template <detail::phrase_range Names>
[[nodiscard]] constexpr phrase_list with_aliases(const Names& names, alias_options options = {}) {
    phrase_list all;
    for (const phrase& name : names) all.add(name);
    for (const phrase& name : names) detail::add_aliases(name, options, all);
    return all;
}
/// The same of names written out.
[[nodiscard]] constexpr phrase_list with_aliases(std::initializer_list<phrase> names, alias_options options = {}) {
    return akshara::with_aliases<std::initializer_list<phrase>>(names, options);
}

} // namespace akshara

#endif
