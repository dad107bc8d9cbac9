// SPDX-License-Identifier: BSL-1.0
#include "show.hpp"

#include <akshara/text.hpp>

#include <iomanip>
#include <map>

/// How often each code point occurs, those of Devanagari in the order of the block.
static void show_code_points(std::string_view text) {
    std::map<char32_t, std::size_t> counts;
    for (const akshara::code_point c : text | akshara::code_points) ++counts[c.value];

    std::cout << text.size() << " bytes, " << count(text | akshara::code_points) << " code points, " << counts.size()
              << " different\n";
    for (const auto& [value, count] : counts) {
        std::cout << "U+" << std::hex << std::uppercase << std::setfill('0') << std::setw(4)
                  << static_cast<unsigned long>(value) << std::dec << std::setfill(' ') << std::setw(6) << count
                  << '\n';
    }
}

int main(int argc, char** argv) { return show(argc, argv, "Counts the code points of a text.", show_code_points); }
