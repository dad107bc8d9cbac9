// SPDX-License-Identifier: BSL-1.0
// A little of every room, for any compiler and machine: what the compiler itself finds, what the program finds in the article and in
// made-up bytes, by every kernel, and a number for all answers, which is the same everywhere.
#include "answers.hpp"
#include "report.hpp"

#include "article.hpp"
#include "generator.hpp"
#include "kernels.hpp"
#include "property/random_text.hpp"

#include <algorithm>
#include <bit>
#include <cinttypes>
#include <iterator>
#include <memory>
#include <string>
#include <vector>
#if !defined(__wasm__) // without more ado it has no threads
#include <thread>
#endif

// MemorySanitizer takes what it has not seen written for unwritten, so the strings of the standard library are compiled here too.
#if defined(__has_feature)
#if __has_feature(memory_sanitizer)
template class std::basic_string<char>;
#endif
#endif

using namespace akshara;

namespace {

// --- in the compiler

constexpr std::string_view tweets = "कुरैशी ने ट्वीट किया, ”बहुत खुशी हुई.” उन्होंने कहा कि रूस तैयार है.";

constexpr bool reads_tweets() {
    const auto found = tweets | quotations;
    return found.size() == 2 && found[0].kind == quotation_kind::direct && found[0].attribution->speaker->text == "कुरैशी" &&
           found[1].kind == quotation_kind::indirect && found[1].text == "रूस तैयार है" && found[1].antecedent->text == "कुरैशी";
}

constexpr bool finds_names() {
    const gazetteer people{search_form, {{"क़ुरैशी", 1}, {"रूस", 2}}};
    std::size_t found = 0;
    for (const phrase_match& name : tweets | phrases(people)) found = found * 10 + name.entity;
    return found == 12;
}

constexpr bool folds() {
    const auto key = normalize(std::string_view("गाँव की पुरानी क़लम"), search_form);
    return key.utf8() == "गांव की पुरानी कलम" && key.origin(key.utf8().size()) == 51;
}

static_assert(count("क्षत्रिय" | graphemes) == 3);
static_assert(count("\xE0\xA4\xF0\x9F\x87\xAE\xFF" | code_points) == 3);
static_assert(count("हिन्दी में, और" | words) == 3);

#if defined(_GLIBCXX_DEBUG) // the vector of libstdc++ 12 that checks itself is not for the compiler
const gazetteer listed_two{search_form, {{"शाह महमूद क़ुरैशी", 1}, {"लावरोव", 2}}};
const gazetteer_view compiled_names{search_form, listed_two.block()};
#else
static_assert(folds());
static_assert(finds_names());
static_assert(reads_tweets());
constexpr gazetteer_view compiled_names{search_form, compiled<[] { return gazetteer{search_form, {{"शाह महमूद क़ुरैशी", 1}, {"लावरोव", 2}}}; }>};
#endif

// --- texts

/// Bytes in memory of their own size, so that a read beside them is seen by whoever watches memory.
struct own_bytes {
    std::size_t size;
    std::unique_ptr<char[]> bytes;

    explicit own_bytes(std::string_view text) : size(text.size()), bytes(new char[text.size()]) { text.copy(bytes.get(), text.size()); }
    std::string_view text() const { return {bytes.get(), size}; }
};

/// Made-up texts of what rules are about, and such of any bytes.
std::vector<std::string> made_up_texts() {
    generator random{17};
    std::vector<std::string> made;
    for (std::size_t k = 0; k < 60; ++k) {
        made.push_back(random_text(random, 4 * k));
        made.push_back(random_bytes(random, 3 * k));
    }
    return made;
}

gazetteer<search_form_t> people() {
    return {search_form, {{"शाह महमूद कुरैशी", 1}, {"कुरैशी", 1}, {"सर्गेई लावरोव", 2}, {"लावरोव", 2}, {"रूस", 3}, {"पाकिस्तान", 4}}};
}

// --- what is asked

void ask_in_the_compiler_and_now(report& says) {
    says.about("what the compiler finds, the program finds");
    says.check(count("क्षत्रिय" | graphemes) == 3, "clusters");
    says.check(count("\xE0\xA4\xF0\x9F\x87\xAE\xFF" | code_points) == 3, "maximal subparts");
    says.check(count("हिन्दी में, और" | words) == 3, "words");
    says.check(folds(), "search_form");
    says.check(finds_names(), "phrases");
    says.check(reads_tweets(), "quotations");
}

void ask_characters(report& says) {
    says.about("characters have the properties that Unicode gives them");
    says.check(grapheme_break_of(U'\u094D') != grapheme_break_of(U'\u0915'), "clusters");
    says.check(script_of(U'क') == script_of(U'९') && script_of(U'क') != script_of(U'a'), "scripts");
    says.check(canonical_class_of(U'\u093C') == 7 && canonical_class_of(U'\u094D') == 9, "canonical classes");
    says.check(fold_case_of(U'Ä') == U'ä', "case");
    says.check(devanagari::is_consonant(U'ष') && devanagari::is_matra(U'\u093F'), "Devanagari");
}

void ask_segments(report& says) {
    says.about("the article has its clusters, words, sentences and paragraphs");
    says.check(is_well_formed(article) && !find_ill_formed(article), "well-formed");
    says.check(count(article | graphemes) == 1408, "clusters");
    says.check(count(article | words) == 391 && count(article | word_runs) == 391 && count(article | word_segments) == 831, "words");
    says.check(count(article | sentences) == 17, "sentences");
    says.check(count(article | paragraphs) == 10, "paragraphs");

    says.about("clusters are the same forward, backward, by the cursor and in chunks");
    std::vector<std::size_t> forward, backward, stepped, streamed;
    for (const fragment& each : article | graphemes) forward.push_back(each.span.last);
    const auto clusters = article | graphemes;
    for (auto at = clusters.end(); at != clusters.begin();) {
        --at;
        backward.insert(backward.begin(), at->span.last);
    }
    for (std::size_t at = 0; at < article.size();) stepped.push_back(at = next_grapheme_boundary(article, at));
    grapheme_stream stream;
    const auto note = [&](std::size_t offset) { streamed.push_back(offset); };
    for (std::size_t at = 0; at < article.size(); at += 5) stream.read(article.substr(at, 5), note);
    stream.finish();
    says.check(forward.size() == 1408 && forward.back() == article.size(), "forward");
    says.check(backward == forward, "backward");
    says.check(stepped == forward, "by the cursor");
    says.check(stream.count() == forward.size() && stream.size() == article.size() && !streamed.empty(), "in chunks");

    says.about("offsets go to other units and back");
    const offset_index index(article);
    bool right = index.size(offset_unit::clusters) == 1408;
    for (const std::size_t at : forward)
        for (const offset_unit unit : {offset_unit::utf16, offset_unit::utf32, offset_unit::clusters})
            right = right && index.convert(index.convert(at, offset_unit::utf8, unit), unit, offset_unit::utf8) == at;
    says.check(right, "every end of a cluster");
}

void ask_kernels(report& says) {
    const std::vector<std::string> made_up = made_up_texts();
    for (const kernel k : kernels()) {
        says.about(name_of(k).data());
        bool clusters = true, runs = true, well_formed = true, forms = true, names = true;
        const gazetteer<search_form_t> listed = people();
        const auto ask = [&](std::string_view text) {
            std::size_t batch[100];
            std::vector<std::size_t> rules, found;
            for (const fragment& each : graphemes(text, kernel::portable)) rules.push_back(each.span.first);
            auto reader = grapheme_offsets(text, k);
            while (const std::size_t number = reader.read(batch)) found.insert(found.end(), batch, batch + number);
            clusters = clusters && found == rules && count(graphemes(text, k)) == rules.size();
            runs = runs && std::ranges::equal(word_runs(text, k), word_runs(text, kernel::portable));
            well_formed = well_formed && find_ill_formed(text, 0, k) == find_ill_formed(text, 0, kernel::portable);
            const auto by_rules = normalize(text, search_form, kernel::portable), by_kernel = normalize(text, search_form, k);
            forms = forms && by_rules.utf8() == by_kernel.utf8() && std::ranges::equal(by_rules | code_points, by_kernel | code_points);
            names = names && std::ranges::equal(text | phrases(listed, match_policy{}, k), text | phrases(listed, match_policy{}, kernel::portable));
        };
        for (const std::string& text : made_up) ask(own_bytes(text).text());
        for (std::size_t at = 0; at < 64; ++at) ask(own_bytes(article.substr(at, 700 + at)).text());
        ask(own_bytes(article).text());
        says.check(clusters, "clusters as the rules find them");
        says.check(runs, "word runs");
        says.check(well_formed, "what is ill-formed");
        says.check(forms, "a form and its boundaries");
        says.check(names, "names");
    }
}

template <class Form>
void ask_form(report& says, Form form, const char* name) {
    says.about(name);
    bool tiles = true, lazy = true, rests = true;
    const auto ask = [&](std::string_view text) {
        const auto made = normalize(text, form);
        std::size_t at = 0;
        for (const code_point c : made | code_points) {
            tiles = tiles && c.span.first == at;
            at = c.span.last;
        }
        tiles = tiles && (at == text.size() || made.utf8().empty());
        lazy = lazy && std::ranges::equal(text | normalized(form), made | code_points);
        rests = rests && is_well_formed(made.utf8());
    };
    ask(article);
    for (const std::string& text : made_up_texts()) ask(text);
    says.check(tiles, "spans tile the source");
    says.check(lazy, "read lazily it is the same");
    says.check(rests, "it is well-formed");
}

void ask_forms(report& says) {
    ask_form(says, canonical_form, "canonical_form");
    ask_form(says, decomposed_form, "decomposed_form");
    ask_form(says, visual_form, "visual_form");
    ask_form(says, corpus_form, "corpus_form");
    ask_form(says, search_form, "search_form");
    ask_form(says, lucene_form, "lucene_form");

    says.about("texts are compared in a form, and changes are explained");
    const std::string_view short_word = "हिंदी", long_word = "हिन्दी";
    says.check(equivalent(short_word, long_word, search_form) && !equivalent(short_word, long_word, canonical_form), "equivalent");
    says.check(is_normalized(short_word, search_form) && !is_normalized(long_word, search_form), "is_normalized");
    const auto edits = find_edits(long_word, search_form);
    says.check(edits.size() == 1 && edits[0].text() == "\u0902" && edits[0].span == span{6, 12}, "find_edits");
    std::string streamed;
    normalize_stream stream(search_form);
    const auto take = [&](fragment made) { streamed += made.text; };
    for (std::size_t at = 0; at < article.size(); at += 7) stream.read(article.substr(at, 7), take);
    stream.finish(take);
    says.check(streamed == normalize(article, search_form).utf8(), "in chunks");
}

void ask_names(report& says) {
    says.about("the article's names are found, also in a gazetteer that the compiler made");
    const gazetteer<search_form_t> listed = people();
    std::size_t of_qureshi = 0, of_lavrov = 0, linked = 0, in_compiled = 0;
    for (const phrase_match& name : article | phrases(listed)) of_qureshi += name.entity == 1, of_lavrov += name.entity == 2;
    for (const mention& name : article | mentions(listed)) linked += name.link && name.link->text == "शाह महमूद कुरैशी";
    for (const phrase_match& name : article | phrases(compiled_names)) in_compiled += name.entity == 2;
    says.check(of_qureshi == 6 && of_lavrov == 7, "phrases");
    says.check(linked == 5, "mentions");
    says.check(compiled_names.valid() && in_compiled == 7, "a compiled block");
    const std::string copy(listed.block());
    says.check(gazetteer_view{search_form, copy}.size() == listed.size() && listed.rejected().empty(), "a copied block");
    const gazetteer once{search_form, {{"शाह महमूद क़ुरैशी", 1}, {"लावरोव", 2}}};
    says.check(once.block() == compiled_names.block(), "the block that the compiler made is the one made now");
    const std::vector<glossed_name> glossed = article | glossed_names;
    says.check(glossed.size() == 2 && glossed[1].name.text == "सर्गेई लावरोव" && glossed[1].gloss.text == "Sergei Lavrov", "glossed_names");
}

void ask_quotations(report& says) {
    says.about("the article's twelve quotations are found, each with its speaker");
    constexpr std::string_view speakers[] = {"कुरैशी", "हमारा", "लावरोव", "उन्होंने", "उन्होंने", "उन्होंने", "उन्होंने", "उन्होंने", "कुरैशी", "कुरैशी", "उन्होंने", "कुरैशी"};
    const quotations_view found = article | quotations;
    says.check(found.size() == 12, "how many");
    for (std::size_t k = 0; k < std::size(speakers); ++k)
        says.check(k < found.size() && found[k].attribution && found[k].attribution->speaker && found[k].attribution->speaker->text == speakers[k] &&
                       article.substr(found[k].span.first, found[k].span.size()) == found[k].text,
                   "a speaker");
    says.check(found.size() == 12 && found[7].antecedent && found[7].antecedent->text == "लावरोव" && found[10].antecedent &&
                   found[10].antecedent->text == "कुरैशी",
               "whom a pronoun stands for");
}

#if !defined(__wasm__)
void ask_threads(report& says) {
    says.about("four threads that share a gazetteer and a text find what one does");
    const gazetteer<search_form_t> listed = people();
    const auto key = normalize(article, search_form);
    const auto all_of_it = [&] {
        answers sum;
        add_phrases(sum, article, listed);
        add_quotations(sum, article);
        for (const fragment& word : key | words) sum.add(word);
        return sum.number();
    };
    const std::uint64_t alone = all_of_it();
    std::uint64_t together[4] = {};
    std::vector<std::thread> threads;
    for (std::uint64_t& each : together) threads.emplace_back([&] { each = all_of_it(); });
    for (std::thread& each : threads) each.join();
    for (const std::uint64_t each : together) says.check(each == alone, "a thread");
}
#endif

/// Says a number for what a room answers about each of the texts, and takes it into the number of all.
template <class Add>
void say_answers(answers& all, const char* room, const std::vector<std::string>& texts, Add add) {
    answers sum;
    for (const std::string& text : texts) add(sum, text);
    std::printf("answers of %s: %016" PRIx64 "\n", room, sum.number());
    all.add(sum.number());
}

/// The same for the article and the made-up texts in every room, and for the block of a gazetteer; then the number of all.
void say_all_answers() {
    std::vector<std::string> texts = made_up_texts();
    texts.emplace_back(article);
    const gazetteer<search_form_t> listed = people();
    answers all;
    say_answers(all, "text", texts, add_code_points);
    say_answers(all, "segment", texts, add_segments);
    say_answers(all, "normalize", texts, add_forms);
    say_answers(all, "phrase", texts, [&](answers& sum, std::string_view text) { add_phrases(sum, text, listed); });
    say_answers(all, "quote", texts, add_quotations);
    say_answers(all, "a gazetteer's block", {std::string(listed.block())}, [](answers& sum, std::string_view block) { sum.add(block); });
    std::printf("answers: %016" PRIx64 "\n", all.number());
}

const char* compiler() {
#if defined(__clang__)
    return "clang " __clang_version__;
#elif defined(__GNUC__)
    return "g++ " __VERSION__;
#else
    return "unknown";
#endif
}

const char* library() {
#if defined(_LIBCPP_VERSION)
    return "libc++";
#elif defined(__GLIBCXX__)
    return "libstdc++";
#else
    return "unknown";
#endif
}

} // namespace

int main() {
    std::printf("compiler: %s\n", compiler());
    std::printf("library: %s\n", library());
    std::printf("machine: %u-bit, %s-endian, char %s\n", static_cast<unsigned>(8 * sizeof(void*)),
                std::endian::native == std::endian::big ? "big" : "little", static_cast<char>(-1) < 0 ? "signed" : "unsigned");
    std::printf("kernels:");
    for (const kernel k : kernels()) std::printf(" %s", name_of(k).data());
    std::printf("\n");

    report says;
    ask_in_the_compiler_and_now(says);
    ask_characters(says);
    ask_segments(says);
    ask_kernels(says);
    ask_forms(says);
    ask_names(says);
    ask_quotations(says);
#if !defined(__wasm__)
    ask_threads(says);
#endif
    say_all_answers();
    return says.close();
}
