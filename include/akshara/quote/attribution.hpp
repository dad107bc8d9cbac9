// SPDX-License-Identifier: BSL-1.0
#ifndef AKSHARA_QUOTE_ATTRIBUTION_HPP
#define AKSHARA_QUOTE_ATTRIBUTION_HPP

#include <akshara/text/fragment.hpp>

#include <optional>

namespace akshara::inline v0 {

/// Who said it, by which words: पाकिस्तान के विदेश मंत्री शाह महमूद कुरैशी ने *कहा*.
struct attribution {
    /// The core: a name without its titles and case marker (शाह महमूद कुरैशी), or a pronoun as written (उन्होंने).
    std::optional<fragment> speaker;
    /// The whole noun phrase, where it is longer than the core (पाकिस्तान के विदेश मंत्री शाह महमूद कुरैशी).
    std::optional<fragment> speaker_phrase;
    /// The reporting words (कहा, मानना है, के मुताबिक); none in `शर्मा: “…”` or `“…” - रमेश कुमार`.
    std::optional<fragment> cue;
    /// To whom: a name or noun without its titles and case marker, or a pronoun as written (*पत्रकारों* से कहा, *उन्हें* बताया).
    std::optional<fragment> addressee;

    friend constexpr bool operator==(const attribution&, const attribution&) = default;
};

} // namespace akshara

#endif
