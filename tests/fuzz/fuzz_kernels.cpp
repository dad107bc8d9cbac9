// SPDX-License-Identifier: BSL-1.0
// Every kernel finds in any bytes what the portable one finds: clusters and where the bytes are no UTF-8. The bytes are the
// input itself, and the input between stretches of Hindi that kernels read in blocks.
#include "fuzz/chosen_numbers.hpp"
#include "fuzz/give_up.hpp"
#include "kernels.hpp"
#include "property/random_text.hpp"

#include <akshara/segment/grapheme_offsets.hpp>
#include <akshara/segment/graphemes.hpp>
#include <akshara/text/ill_formed.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace {

struct answer {
    std::vector<std::size_t> clusters;
    std::size_t ill_formed;

    bool operator==(const answer&) const = default;
};

answer answer_of(akshara::kernel k, std::string_view text) {
    answer found;
    auto reader = akshara::grapheme_offsets(text, k);
    std::size_t batch[100];
    while (const std::size_t count = reader.read(batch)) found.clusters.insert(found.clusters.end(), batch, batch + count);
    const auto wrong = akshara::find_ill_formed(text, 0, k);
    found.ill_formed = wrong ? wrong->span.first : text.size();
    return found;
}

void check(std::string_view text) {
    static const std::vector<akshara::kernel> all = kernels();
    const answer expected = answer_of(akshara::kernel::portable, text);
    for (const akshara::kernel k : all) {
        if (answer_of(k, text) == expected && akshara::graphemes(text, k).count() == expected.clusters.size()) continue;
        give_up(std::string(name_of(k)) + " finds something else", text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    check(bytes);
    chosen_numbers numbers{bytes};
    const std::string pieces = random_text(numbers, size / 3);
    const std::string hindi = "क्षत्रिय स्त्री-शक्ति और हिन्दी के विद्यार्थियों का राष्ट्रीय सम्मेलन ";
    check(hindi.substr(0, size % 60) + pieces + hindi + std::string(bytes) + hindi);
    return 0;
}
