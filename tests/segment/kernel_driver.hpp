// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_TESTS_SEGMENT_KERNEL_DRIVER_HPP
#define AKSHARA_TESTS_SEGMENT_KERNEL_DRIVER_HPP

#include <akshara/simd/dispatch.hpp>

#include "generator.hpp"
#include "property/random_text.hpp"
#include "utf8_of.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

/// What the kernels of one kind find, `Kernel<k>`, and what the rules alone find, a Progress.
template <template <akshara::kernel> class Kernel, class Progress>
struct kernel_driver {
    struct places {
        std::vector<std::size_t> found;
        Progress progress; ///< at the text's end
    };

    static std::vector<std::size_t> by_the_rules(std::string_view text) {
        std::vector<std::size_t> found;
        for (Progress progress; progress.next < text.size();) {
            const std::size_t at = progress.next;
            if (progress.read(text)) found.push_back(at);
        }
        return found;
    }

    static std::size_t counted(akshara::kernel k, std::string_view text) {
        return akshara::detail::dispatch(k, [&](auto each) { return Kernel<each.value>::count(text); });
    }

    /// What is written with room for so many at once.
    static places written(akshara::kernel k, std::string_view text, std::size_t room) {
        places all;
        std::vector<std::size_t> out(room);
        while (all.progress.next < text.size()) {
            const std::size_t count = akshara::detail::dispatch(k, [&](auto each) {
                return Kernel<each.value>::write(text, all.progress, std::size_t{0}, out.data(), room);
            });
            all.found.insert(all.found.end(), out.begin(), out.begin() + static_cast<std::ptrdiff_t>(count));
        }
        return all;
    }
};

/// Code points of the alphabet, and about once in so many, if not 0, any text instead.
inline std::string text_with_foreign_pieces(generator& random, std::u32string_view alphabet, std::size_t size, unsigned foreign) {
    std::string text;
    while (text.size() < size) {
        if (foreign != 0 && random.below(foreign) == 0) text += random_text(random, 1);
        else text += utf8_of(alphabet.substr(random.below(alphabet.size()), 1));
    }
    return text;
}

#endif
