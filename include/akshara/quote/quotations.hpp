// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_QUOTATIONS_HPP
#define AKSHARA_QUOTE_QUOTATIONS_HPP

#include <akshara/quote/antecedent.hpp>
#include <akshara/quote/confidence.hpp>
#include <akshara/quote/quotation_finder.hpp>

namespace akshara::inline v0 {

/// The quotations of a text in the order of their first character, the longer first. The text is read once, when the
/// view is made; the view owns what was found and looks at the text's bytes.
class quotations_view {
public:
    using value_type = quotation;
    using const_iterator = std::vector<quotation>::const_iterator;
    using iterator = const_iterator;

    /// A quotation that stands in so many others is left to their words: else a text of 30 000 "राम ने कहा कि" would say
    /// itself 30 000 times.
    static constexpr std::size_t deepest = 16;

    constexpr quotations_view() = default;
    /// Reads the whole text, O(size); its bytes must outlive what is found.
    template <text Text>
    constexpr explicit quotations_view(const Text& text, const quotation_options& options = {}) {
        const detail::document doc(text.utf8(), options);
        std::vector<detail::found_quotation> found = in_order(detail::quotation_finder(doc).found(), doc.size());
        detail::antecedents::resolve(doc, found);
        list_.reserve(found.size());
        std::vector<std::size_t> around; // those that the next one may stand in
        for (const detail::found_quotation& each : found)
            if (const quotation q = placed(text, doc, each); options.wants(q)) nest(q, around);
    }

    [[nodiscard]] constexpr const_iterator begin() const noexcept { return list_.begin(); }
    [[nodiscard]] constexpr const_iterator end() const noexcept { return list_.end(); }
    [[nodiscard]] constexpr std::size_t size() const noexcept { return list_.size(); }
    [[nodiscard]] constexpr bool empty() const noexcept { return list_.empty(); }
    /// The quotation at `k`, below `size()`; `quotation::parent` is such an index.
    [[nodiscard]] constexpr const quotation& operator[](std::size_t k) const { return list_[k]; }

private:
    /// Sorts by first token in linear time; few begin at the same.
    static constexpr std::vector<detail::found_quotation> in_order(const std::vector<detail::found_quotation>& found,
                                                                   std::size_t tokens) {
        std::vector<std::size_t> place(tokens + 1, 0);
        for (const auto& q : found) ++place[q.first + 1];
        for (std::size_t k = 0; k < tokens; ++k) place[k + 1] += place[k];
        std::vector<detail::found_quotation> sorted(found.size());
        for (const auto& q : found) sorted[place[q.first]++] = q;
        for (std::size_t k = 1; k < sorted.size(); ++k)
            for (std::size_t j = k; j > 0 && sorted[j].first == sorted[j - 1].first &&
                                    sorted[j].content.first < sorted[j - 1].content.first;
                 --j) {
                const detail::found_quotation outer = sorted[j];
                sorted[j] = sorted[j - 1];
                sorted[j - 1] = outer;
            }
        return sorted;
    }

    template <text Text>
    static constexpr quotation placed(const Text& text, const detail::document& doc,
                                      const detail::found_quotation& found) {
        const auto piece = [&](span s) { return fragment{doc.bytes.substr(s.first, s.size()), origin(text, s)}; };
        const auto words_of = [&](detail::token_range r) -> std::optional<fragment> {
            if (r.empty()) return std::nullopt;
            return piece(doc.extent(r.first, r.last));
        };
        quotation q;
        q.text = piece(found.content).text;
        q.span = origin(text, found.content);
        q.kind = found.kind;
        if (found.open) q.open_mark = origin(text, *found.open);
        if (found.close) q.close_mark = origin(text, *found.close);
        q.intro = found.intro;
        if (found.attributed) {
            q.attribution.emplace();
            q.attribution->cue = words_of(found.cue);
            if (found.to_whom) q.attribution->addressee = words_of(found.to_whom->core);
            if (found.who) {
                q.attribution->speaker = words_of(found.who->core);
                if (found.who->phrase.first != found.who->core.first)
                    q.attribution->speaker_phrase = words_of(found.who->phrase);
            }
        }
        if (found.antecedent) q.antecedent = words_of(*found.antecedent);
        q.flags = found.flags;
        q.evidence = found.evidence;
        q.confidence = confidence_of(found.kind, found.evidence);
        return q;
    }

    constexpr void nest(quotation q, std::vector<std::size_t>& around) {
        while (!around.empty() && !list_[around.back()].span.contains(q.span)) around.pop_back();
        if (around.size() == deepest) return;
        q.depth = around.size();
        if (!around.empty()) q.parent = around.back();
        around.push_back(list_.size());
        list_.push_back(q);
    }

    std::vector<quotation> list_;
};

/// The adaptor of quotations; called with options, the adaptor that has them.
struct quotations_adaptor : adaptor_base {
    /// Which quotations, and by which cues and titles.
    quotation_options options{};

    /// The quotations of a text whose bytes outlive them.
    template <readable T>
    [[nodiscard]] constexpr quotations_view operator()(T&& text) const {
        return quotations_view(akshara::read(static_cast<T&&>(text)), options);
    }
    template <owning_temporary T>
    void operator()(T&&) const = delete; // the text would die before the view: name it first, then pass the name

    /// The adaptor that has these options: `text | quotations(options)`.
    [[nodiscard]] constexpr quotations_adaptor operator()(const quotation_options& wanted) const { return {{}, wanted}; }
};

/// `text | quotations`: who said what; `text | quotations({.least_confidence = 50})`: what is so sure. Linear in the text.
inline constexpr quotations_adaptor quotations{};

} // namespace akshara

#endif
