// SPDX-License-Identifier: BSL-1.0
#include "rivals/icu.hpp"
#include "walk.hpp"

#include <akshara/normalize/decomposed_form.hpp>
#include <akshara/normalize/equivalent.hpp>
#include <akshara/normalize/forms.hpp>
#include <akshara/normalize/normalize.hpp>
#include <akshara/normalize/normalize_stream.hpp>
#include <akshara/normalize/normalized.hpp>
#include <akshara/normalize/unnormalized.hpp>

#include <memory>

namespace benchmarks {

namespace {

/// On the text in the form, where all of it must be read.
template <akshara::step Form>
preparation is_normalized(Form form) {
    return [form](std::string_view text) {
        const auto made = std::make_shared<akshara::normalized_text<Form>>(akshara::normalize(text, form));
        return [form, made] { return std::size_t{akshara::is_normalized(*made, form)}; };
    };
}

/// The text beside what a form makes of it, which are the same in the form.
template <akshara::step Form>
preparation equivalent(Form form) {
    return [form](std::string_view text) {
        const auto made = std::make_shared<akshara::normalized_text<Form>>(akshara::normalize(text, form));
        return [form, made, text] { return std::size_t{akshara::equivalent(text, *made, form)}; };
    };
}

template <akshara::step Form>
std::size_t stream(std::string_view text, Form form) {
    constexpr std::size_t chunk = std::size_t{1} << 16;
    std::size_t size = 0;
    akshara::normalize_stream stream(form);
    const auto add = [&](const akshara::fragment& made) { size += made.text.size(); };
    for (std::size_t at = 0; at < text.size(); at += chunk) stream.read(text.substr(at, chunk), add);
    stream.finish(add);
    return size;
}

} // namespace

const comparison is_nfc("is_normalized, NFC", is_normalized(akshara::canonical_form), {{"ICU isNormalizedUTF8", icu::is_normalized()}});
const comparison is_key("is_normalized, search_form", is_normalized(akshara::search_form));
const comparison nfd_points("normalized, NFD", walk(akshara::normalized(akshara::decomposed_form)));
const comparison search_points("normalized, search_form", walk(akshara::normalized(akshara::search_form)));
const comparison same_key("equivalent, search_form", equivalent(akshara::search_form));
const comparison nfc_stream("normalize_stream, NFC", from_text([](std::string_view text) { return stream(text, akshara::canonical_form); }));
const comparison search_stream("normalize_stream, search_form", from_text([](std::string_view text) { return stream(text, akshara::search_form); }));

} // namespace benchmarks
