// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_PHRASE_NAME_LIST_HPP
#define AKSHARA_PHRASE_NAME_LIST_HPP

#include <akshara/phrase/form_words.hpp>
#include <akshara/phrase/phrase.hpp>
#include <akshara/phrase/rejected_phrase.hpp>

#include <vector>

namespace akshara::inline v0::detail {

/// The names that a gazetteer is made of, cut into words in its form, and those that it cannot take.
struct name_list {
    struct word {
        std::size_t key; ///< where the separator before it, then the word, stand in the pool
        unsigned char separator_size;
        unsigned char size;

        [[nodiscard]] constexpr std::size_t key_size() const noexcept { return std::size_t{separator_size} + size; }
    };
    struct name {
        std::size_t index; ///< in the list that was given
        std::size_t first_word;
        std::size_t last_word;
        entity_id entity;
    };

    std::size_t room = 0x3FFF'FFFF; ///< for the pool; so the words, and their slots, can be counted in 32 bits
    std::vector<char> pool;
    std::vector<word> words;
    std::vector<name> names;
    std::vector<rejected_phrase> rejected;
    std::size_t count = 0; ///< of all that were given

    template <class Form>
    constexpr void add(const phrase& given) {
        const std::size_t first_word = words.size();
        const std::size_t pool_size = pool.size();
        const verdict answer = add_words<Form>(given.surface);
        if (answer.taken) {
            names.push_back({count, first_word, words.size(), given.entity});
        } else {
            while (words.size() > first_word) words.pop_back();
            pool.resize(pool_size);
            rejected.push_back({count, answer.reason});
        }
        ++count;
    }

private:
    struct verdict {
        bool taken;
        rejection_reason reason = rejection_reason::empty;
    };

    template <class Form>
    constexpr verdict add_words(std::string_view surface) {
        using enum rejection_reason;
        if (surface.empty()) return {false, empty};
        form_words<Form, true> reader(surface);
        std::size_t read = 0;
        form_word before;
        for (form_word found; reader.next(found, before.first); ++read, before = found) {
            const word_gap gap = read == 0 ? word_gap{} : reader.gap(before, found); // what stands before a name is not of it
            if (gap.separator.size() > longest_word) return {false, too_long};
            if (gap.breaks) return {false, breaks};
            const std::string_view bytes = reader.bytes(found);
            if (bytes.empty()) return {false, too_long};
            if (read == most_words) return {false, too_many_words};
            if (gap.separator.size() + bytes.size() > room - pool.size()) return {false, no_room};
            words.push_back({pool.size(), static_cast<unsigned char>(gap.separator.size()),
                             static_cast<unsigned char>(bytes.size())});
            pool.insert(pool.end(), gap.separator.begin(), gap.separator.end());
            pool.insert(pool.end(), bytes.begin(), bytes.end());
        }
        if (read != 0) return {true};
        form_words<form<>, true> as_it_stands(surface);
        form_word any;
        return {false, as_it_stands.next(any) ? folds_to_nothing : no_word};
    }
};

} // namespace akshara::detail

#endif
