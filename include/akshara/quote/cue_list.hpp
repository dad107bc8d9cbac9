// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_CUE_LIST_HPP
#define AKSHARA_QUOTE_CUE_LIST_HPP

#include <akshara/phrase/gazetteer.hpp>
#include <akshara/quote/cue.hpp>

namespace akshara::inline v0 {

/// A cue of one's own: one or more words as they are written, and what they are. Compared in `search_form`.
struct own_cue {
    std::string_view surface; ///< as it is written: UTF-8
    cue entry{};              ///< what it is
};

/// Cues of one's own, which go before those that the library knows: `cue_list mine{{"फ़रमान सुनाया"}, {"तंज कसा"}}`. Each form
/// of a verb is a cue of its own (कसा, कसते हुए, कसेंगे). Surfaces are copied; of two cues with one surface the first stands.
class cue_list {
public:
    constexpr cue_list() = default;
    /// Copies the cues.
    constexpr cue_list(std::initializer_list<own_cue> cues) : cue_list(cues.begin(), cues.size()) {}
    /// The same of a vector.
    constexpr explicit cue_list(const std::vector<own_cue>& cues) : cue_list(cues.data(), cues.size()) {}

    [[nodiscard]] constexpr std::size_t size() const noexcept { return surfaces_.size(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return surfaces_.empty(); }
    /// The cues that were not taken, by their surface; an entity is a place in the list.
    [[nodiscard]] constexpr const std::vector<rejected_phrase>& rejected() const noexcept { return surfaces_.rejected(); }

    /// The surfaces, and what an entity of theirs is.
    [[nodiscard]] constexpr const gazetteer<search_form_t>& surfaces() const noexcept { return surfaces_; }
    /// What the cues of an entity of `surfaces()` are.
    [[nodiscard]] constexpr const cue& operator[](entity_id entity) const { return entries_[entity]; }

private:
    constexpr cue_list(const own_cue* cues, std::size_t count) {
        std::vector<phrase> surfaces;
        for (std::size_t k = 0; k < count; ++k) {
            surfaces.push_back({cues[k].surface, static_cast<entity_id>(k)});
            entries_.push_back(cues[k].entry);
        }
        surfaces_ = gazetteer<search_form_t>(search_form, surfaces);
    }

    gazetteer<search_form_t> surfaces_;
    std::vector<cue> entries_;
};

} // namespace akshara

#endif
