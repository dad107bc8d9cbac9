// SPDX-License-Identifier: BSL-1.0
#include "annotated.hpp"
#include "article.hpp"
#include "catch.hpp"
#include "said.hpp"

#include <akshara/normalize/normalize.hpp>
#include <akshara/text/within.hpp>

using akshara::quotations;

namespace {

constexpr std::string_view two_tweets = "कुरैशी ने ट्वीट किया, ”बहुत खुशी हुई.” उन्होंने कहा कि रूस तैयार है.";

constexpr bool reads_two_tweets() {
    const auto found = two_tweets | quotations;
    return found.size() == 2 && found[0].kind == akshara::quotation_kind::direct &&
           found[0].attribution->speaker->text == "कुरैशी" && found[0].attribution->cue->text == "ट्वीट किया" &&
           found[1].kind == akshara::quotation_kind::indirect && found[1].text == "रूस तैयार है" &&
           found[1].attribution->speaker->text == "उन्होंने" && found[1].antecedent->text == "कुरैशी";
}

/// The article's twelve quotations and who says each.
constexpr bool reads_the_article() {
    constexpr std::string_view speakers[] = {"कुरैशी", "हमारा", "लावरोव", "उन्होंने", "उन्होंने", "उन्होंने", "उन्होंने", "उन्होंने", "कुरैशी", "कुरैशी", "उन्होंने", "कुरैशी"};
    const auto found = article | quotations;
    if (found.size() != 12) return false;
    for (std::size_t k = 0; k < 12; ++k)
        if (found[k].attribution->speaker->text != speakers[k]) return false;
    return found[7].antecedent->text == "लावरोव" && found[10].antecedent->text == "कुरैशी";
}

/// Whether two strings of words share one that is more than a particle.
bool share_a_word(const std::string& a, const std::string& b) {
    std::istringstream words(a);
    for (std::string word; words >> word;)
        if (word.size() > 6 && (" " + b + " ").find(" " + word + " ") != std::string::npos) return true;
    return a == b;
}

const akshara::quotation* find(const akshara::quotations_view& found, const annotated_quotation& wanted) {
    for (const akshara::quotation& q : found)
        if (q.text == wanted.text && name_of(q.kind) == wanted.kind) return &q;
    return nullptr;
}

/// What is wrong with the answer to one annotated text.
std::string faults(const annotated_text& annotated) {
    const auto found = annotated.text | quotations;
    std::string wrong;
    for (const annotated_quotation& wanted : annotated.quotations) {
        const akshara::quotation* q = find(found, wanted);
        if (!q) wrong += "missing " + wanted.kind + ": " + wanted.text + "\n";
        else if (speaker_of(*q).find(wanted.speaker) == std::string::npos)
            wrong += wanted.speaker + " is not the speaker " + speaker_of(*q) + "\n";
        else if (!share_a_word(wanted.cue, cue_of(*q))) wrong += wanted.cue + " is not the cue " + cue_of(*q) + "\n";
        else if (wanted.antecedent != "-" && text_of(q->antecedent) != wanted.antecedent)
            wrong += wanted.antecedent + " is not the antecedent " + text_of(q->antecedent) + "\n";
    }
    if (found.size() != annotated.quotations.size()) wrong += said(annotated.text);
    return wrong;
}

std::size_t count_in(const std::string& text) { return (text | quotations).size(); }

std::string repeated(std::string_view piece, std::size_t times) {
    std::string text;
    for (std::size_t k = 0; k < times; ++k) text += piece;
    return text;
}

} // namespace

static_assert(reads_two_tweets());
static_assert(reads_the_article());

TEST_CASE("quotations run in the compiler and give the same at run time") {
    CHECK(reads_two_tweets());
    CHECK(reads_the_article());
}

TEST_CASE("the article holds twelve quotations, each with its speaker, cue and antecedent") {
    const annotated_text article = annotated_texts().front();
    REQUIRE(article.id == "article");
    CHECK((article.text | quotations).size() == 12);
    CHECK(faults(article) == "");
}

TEST_CASE("edge cases of marks, kinds, reports and attribution") {
    std::size_t cases = 0;
    for (const annotated_text& text : annotated_texts()) {
        // A speaker who is asked (बच्चों से पूछो तो कहते हैं) is not told from what the sentence begins with.
        if (text.id == "E-nest-end") continue;
        INFO(text.id);
        CHECK(faults(text) == "");
        ++cases;
    }
    CHECK(cases == 70);
}

TEST_CASE("the view is a range in the order of the text, outer before inner") {
    const std::string_view text = "गुरु ने कहा, “बुज़ुर्ग कहते हैं, ‘देर आए’ और यह सच है”।";
    const auto found = text | quotations;
    REQUIRE(found.size() == 2);
    CHECK(found.begin() + 2 == found.end());
    CHECK(found[0].depth == 0);
    CHECK(found[1].depth == 1);
    CHECK(found[1].parent == 0u);
    CHECK(text.substr(found[1].span.first, found[1].span.size()) == found[1].text);
    CHECK(text.substr(found[1].open_mark->first, found[1].open_mark->size()) == "‘");
    CHECK(("" | quotations).empty());
}

TEST_CASE("spans are of the source for a part of a text and for a normalized text") {
    const std::string_view text = "राम ने कहा कि हाँ। सीता ने कहा, “नहीं।”";
    const auto part = text | akshara::within(akshara::span{text.find("सीता"), text.size()}) | quotations;
    REQUIRE(part.size() == 1);
    CHECK(text.substr(part[0].span.first, part[0].span.size()) == "नहीं।");
    const auto folded = akshara::normalize(text, akshara::search_form);
    const auto found = folded | quotations;
    REQUIRE(found.size() == 2);
    CHECK(text.substr(found[0].span.first, found[0].span.size()) == "हाँ");
    CHECK(found[0].text == "हां");
}

TEST_CASE("function words and cues are known however they are spelt") {
    CHECK(said("उन्\u200Dहोंने कहा, “हम आएंगे।”").find("direct") == 0);
    CHECK(said("उन्होनें बताया की काम जारी है।") == "indirect उन्होनें बताया: काम जारी है\n");
    CHECK(said("पुलिस के मुताबिक़ चोर खिड़की से घुसा।") == "indirect पुलिस मुताबिक़: चोर खिड़की से घुसा\n");
}

TEST_CASE("what looks like a cue and is none") {
    for (const char* text : {"यह स्पष्ट है कि बारिश होगी।", "आपको बता दें कि बारिश होगी।", "नियम के अनुसार फ़ीस जमा होगी।",
                             "उम्मीद है कि बारिश होगी।", "पता चला कि बारिश होगी।", "जिसके अनुसार फ़ीस जमा होगी।"}) {
        INFO(text);
        CHECK(said(text) == "");
    }
}

TEST_CASE("an unclosed quotation needs a cue and ends with its paragraph") {
    const auto found = "मंत्री ने कहा, “सड़क बनेगी।\n\nदूसरी ख़बर।" | quotations;
    REQUIRE(found.size() == 1);
    CHECK(found[0].flags.unclosed);
    CHECK(!found[0].close_mark);
    CHECK(said("वह “ठीक है पर मौसम ख़राब है।") == "");
}

TEST_CASE("hearsay has no speaker and a low confidence") {
    const auto found = "कहा जा रहा है कि बारिश होगी। राम ने कहा कि बारिश होगी।" | quotations;
    REQUIRE(found.size() == 2);
    CHECK(found[0].flags.hearsay);
    CHECK(!found[0].attribution->speaker);
    CHECK(found[0].confidence < found[1].confidence);
    CHECK(found[1].confidence <= 100);
}

TEST_CASE("F077 nested families with a typewriter closer inside") {
    const auto found = "गुरु ने कहा, “बुज़ुर्ग कहते हैं, ‘देर आए दुरुस्त आए' और यह सच है”।" | quotations;
    REQUIRE(found.size() == 2);
    CHECK(found[0].span == akshara::span{34, 160});
    CHECK(found[1].span == akshara::span{86, 131});
    CHECK(found[1].flags.mismatched);
    CHECK(speaker_of(found[1]) == "बुज़ुर्ग");
    CHECK(cue_of(found[1]) == "कहते हैं");
}

TEST_CASE("F079 कि inside the marks") {
    CHECK(said("अध्यक्ष ने कहा “कि सड़क अगले साल बनेगी । ”") == "direct अध्यक्ष कहा: कि सड़क अगले साल बनेगी ।\n");
}

TEST_CASE("F080 a signature after a glued dash") {
    const auto found = "\"मेहनत का फल मीठा होता है”—कमला देवी।" | quotations;
    REQUIRE(found.size() == 1);
    CHECK(found[0].span == akshara::span{1, 63});
    CHECK(speaker_of(found[0]) == "कमला देवी");
    CHECK(!found[0].attribution->cue);
    CHECK(found[0].intro == akshara::quotation_intro::post);
    CHECK(found[0].flags.mismatched);
}

TEST_CASE("F081 two typewriter singles are a double mark") {
    CHECK(said("वह बोला, ''मैंने 'उपवन' पढ़ी है।'' सब हँसे।") ==
          "direct वह बोला: मैंने 'उपवन' पढ़ी है।\ntitle_or_scare - -: उपवन\n");
}

TEST_CASE("F083 a clause after cue and dash") {
    const auto found = "अधिकारी ने कहा है – पुल जल्द खुलेगा। काम जारी है।" | quotations;
    REQUIRE(found.size() == 1);
    CHECK(found[0].intro == akshara::quotation_intro::dash);
    CHECK(found[0].text == "पुल जल्द खुलेगा");
    CHECK(cue_of(found[0]) == "कहा है");
}

TEST_CASE("F085 the comma after कि is not part of the clause") {
    CHECK(said("प्रवक्ता ने बताया कि, जब तक बारिश है, बाँध के गेट खुले रहेंगे। लोग सतर्क हैं।") ==
          "indirect प्रवक्ता बताया: जब तक बारिश है, बाँध के गेट खुले रहेंगे\n");
}

TEST_CASE("F087 two openers in a row, the inner attributed after it") {
    const auto found = "सीता ने बताया, “‘रुको,’ पहरेदार ने कहा था।”" | quotations;
    REQUIRE(found.size() == 2);
    CHECK(found[1].text == "रुको,");
    CHECK(speaker_of(found[1]) == "पहरेदार");
    CHECK(cue_of(found[1]) == "कहा था");
    CHECK(found[1].intro == akshara::quotation_intro::post);
    CHECK(found[1].depth == 1);
}

TEST_CASE("F089 single marks outside, double inside") {
    CHECK(said("मंत्री ने कहा, 'हमारा नारा \"जल ही जीवन\" है।'") ==
          "direct मंत्री कहा: हमारा नारा \"जल ही जीवन\" है।\ntitle_or_scare - -: जल ही जीवन\n");
}

TEST_CASE("F091 a closer glyph before a bracket opens") {
    CHECK(said("संस्था ने कहा, ”(ये) हमारे साथी हैं,” और धन्यवाद दिया।") == "direct संस्था कहा: (ये) हमारे साथी हैं,\n");
}

TEST_CASE("F093 the dashes of a dialogue are no quotations") { CHECK(said("- आप कौन हैं?\n- मैं डाकिया हूँ।") == ""); }

TEST_CASE("F095 dots of a title and of initials end no sentence") {
    const auto found = "ज़िला अस्पताल के डॉ. वी. के. जोशी ने कहा, “टीका सुरक्षित है।” सब माने।" | quotations;
    REQUIRE(found.size() == 1);
    CHECK(speaker_of(found[0]) == "वी. के. जोशी");
    CHECK(text_of(found[0].attribution->speaker_phrase) == "ज़िला अस्पताल के डॉ. वी. के. जोशी");
}

TEST_CASE("F097 every closer turned into an opener glyph") {
    CHECK(said("गाँव में उनके नाम (‘दादा‘, ‘चाचा‘) और “मुखिया“. सब मशहूर हैं.") ==
          "title_or_scare - -: दादा\ntitle_or_scare - -: चाचा\ntitle_or_scare - -: मुखिया\n");
}

TEST_CASE("what nests deeper than sixteen is left to the words around it") {
    std::string text;
    for (int k = 0; k < 1000; ++k) text += "राम ने कहा कि ";
    text += "ठीक है।";
    const auto found = text | quotations;
    REQUIRE(found.size() == akshara::quotations_view::deepest);
    for (std::size_t k = 0; k < found.size(); ++k) CHECK(found[k].depth == k);
    CHECK(found[1].parent == 0u);
    CHECK(found[15].text.ends_with("ठीक है"));
}

TEST_CASE("texts that hold one thing many times have an answer") {
    CHECK(count_in(repeated("“", 100000)) == 0);
    CHECK(count_in(repeated("मोहन ने कहा, “", 20000)) == 19999);
    CHECK(count_in(repeated("उसने कहा कि ", 20000)) == akshara::quotations_view::deepest);
    CHECK(count_in(repeated("राम का ", 100000)) == 0);
    CHECK(count_in(repeated("\x80", 1000)) == 0);
    CHECK(count_in(std::string("क\0ख", 7)) == 0);
}
